import { describe } from 'vitest'
import { testFrames, testSilence } from './markup.ts'

describe('Ukrainian: the author behind the words', () => {
  testFrames('uk', [
    '«[Ми готові до переговорів]», – {заявив} <Зеленський>.',
    '"[Ми готові до переговорів]", - {сказав} <президент>.',
    '“[Ми готові до переговорів]”, {заявила} <речниця міністерства>.',
    '„[Дороги відремонтують до зими]“, — {пообіцяв} <мер Львова Андрій Садовий>.',
    '"[Ціни на паливо знизяться,]" - {сказав} він.',
    '" [Ціни на паливо знизяться] " - {сказала} вона.',
    '«[Ціни на паливо знизяться]» ,- {заявив} <міністр>.',
    '«[Ціни на паливо знизяться]» {заявив} <міністр>.',
    '«[Коли відкриють міст?]» – {запитала} <журналістка>.',
    '«[Ганьба!]» – {вигукнули} <активісти>.',
    '«[Ні, не маю]», – {відповів} <Олег Сенцов> на запитання журналіста.',
    '«[Так]», – {сказав} він.',
    '<Речник Остап Дяк> {каже}, [=потерпілих немає].',
    'Речник Остап Дяк каже, мабуть, давно.',
    '«[Ліс сухий]», – {сказала} <очільниця лісгоспу> журналістам.',
    '«[Ліс сухий]», – {сказала} депутатам <лісничиха Олена Дяк>.',
    '«[Ліс сухий]», – {сказала} <керівниця програм Олена Дяк>.',
    '«[Ліс сухий]», – {сказав} <лісник із позивним «Дуб»>.',
    '<Історик Остап Дяк> у Facebook {застеріг}: «[Ліс сухий]».',
    '«[Ліс сухий]», – {сказав} <т. в. о. лісничого Остап Дяк>.',
    '«[Ліс сухий]», – {сказала} <в.о. головної лісничихи Олена Дяк>.',
    '«[Мости, дороги, школи…]» – {перелічує} <мер>.',
    '«[Пощастило]», – коротко {відповідає} <Олександр Усик>.',
    '«[Це моя земля]», – {підсумовує} <фермер>.',
    '«[Усе буде добре]», – {усміхається} вона.',
    '«[Роман треба читати двічі]», – {радить} <письменниця>.',
    '«[Такої осені ще не було]», – {дивується} <Джамала>.',
    '«[Я не чекала такого прийому]», – {зізналася} <співачка Джамала> після концерту.',
    '«[Ми чекаємо на рішення. Воно має бути швидким]», – {зазначила} <Юлія Свириденко>.',
    '«[Це спільна перемога]», – {наголосив} у коментарі УНІАН <Дмитро Кулеба>.',
    '«[Ми не відступимо]», – {заявив} під час брифінгу в Києві <речник Генштабу>.',
    '«[Апеляцію подамо завтра]», – так {прокоментував} вирок <адвокат>.',
    '«[Рух мостом відновлено]», – {повідомили} в <Укравтодорі>.',
    '«[Рух поїздів відновлено]», – {повідомляє} <прес-служба Укрзалізниці>.',
    '«[Мешканців евакуювали вчасно]», – {йдеться в повідомленні} <ДСНС>.',
    '«[Ворог зазнав втрат]», – {сказано у зведенні} <Генштабу>.',
    '«[Це історичний день]», – {написав} <Зеленський> у Telegram.',
    '«[Ми подамо позов]», – {заявив} він, {додавши}, що [=суд відбудеться у Гаазі].',
    '«[Стадіон добудують]», – {заявив} <мер>, передає Укрінформ.',
    '«[Гроші є]», – {запевнила} <міністерка фінансів>, яка приїхала до Одеси.',
    '«[Вода спадає], – {кажуть} <рятувальники>. – [Люди повертаються додому]».',
    '«[Вода спадає]», – {кажуть} <рятувальники>. – «[Люди повертаються додому]».',
    '«[Ми не знали про загрозу]», – {розповіла} виданню «Бабель» <учителька Олена Коваль>.',
    '«[Ми не знали про загрозу]», – {сказав} <Арсен Аваков> журналістам «Української правди».',
    '«[Війна триватиме довго]», – {переконаний} <генерал>.',
    '"[Усе гаразд]", - {написала} у своєму Instagram <Ольга Полякова>.',
    '«[Це ганьба]», – {обурюється} <народна депутатка Софія Федина>.',
    '«[Ми раді відкрити магазин]», – {коментує} <Олена Коваль>, директорка мережі.',
    '«[Рахунок за газ виріс утричі]», – {розповідає} <60-річна пенсіонерка з Полтави>.',
    '«[Книжка вийде восени]», – {анонсувало} <видавництво «Фоліо»> в понеділок.',
    '«[Усе зміниться.] – {пояснює} <фермерка>. – [Ми певні]».',
    '«[Усе зміниться]». – {пояснює} <фермерка>.',
    '«[Так]», – ледь чутно {прошепотів} <Іван Лис>.',
    '«[Троянди пахнуть цілий рік]», – {хвалиться} <садівник>.',
    '«[Дякую за підтримку]», – {звернувся} до вболівальників <тренер «Динамо» Мірча Луческу>.',
    '«[Дякую за підтримку]», – {сказав} <тренер «біло-синіх» Остап Дяк> після гри.',
  ])
})

describe('Ukrainian: the author before the words', () => {
  testFrames('uk', [
    '<Валерій Залужний> {сказав}: «[Війна змінила всіх нас]».',
    '<Віталій Кличко> {додав}: "[Опалення увімкнуть наступного тижня.]"',
    '<Посол> {написав} у Twitter: «[Це історичний день для України]».',
    'Він {відповів} коротко: «[Ні]».',
    '<Президент США Джо Байден> {наголосив}: “[Ми підтримуємо Україну]”.',
    'Виступаючи в парламенті, <прем’єр> {заявив}: «[Бюджет ухвалено]».',
    '<Шевченко>: «[Ми грали краще за суперника]».',
    '<Міністр закордонних справ Андрій Сибіга>: «[Ніхто не затягує часу]».',
    '<Лікар Ігор Семенюк> {говорить}, що [=рана глибока]:\n«[Але вона загоїться дуже швидко.]».',
    '<Капітан Микола Матвієнко> був стриманішим: «[Втратили два очки.]»',
    '<Компанія «Рошен»>: «[Ми нікого не звільняємо]».',
    '<ТОВ «Промінь»>: «[Ми все полагодимо]».',
    '{Пряма мова}: «[Ми грали краще за суперника]».',
    'У <компанії> {пояснили}: «[Аварія сталася через негоду]».',
    'У коментарі Суспільному <тренер> {розповів}: «[Команда готова]».',
    'Про настрої в команді <тренер> {каже} так: «[Ми готові]».',
    'На запитання, чи буде дощ, <синоптик> {відповів}: «[Так, завтра]».',
    '«[Ми готові]», – {сказав} <тренер> і {додав}: «[Але буде важко]».',
    '<Тренер> {сказав}: «[Ми готові]», – і пішов до команди.',
    '<Сергій Притула> на своїй сторінці у Facebook {написав}: «[Дякую всім]».',
    'Про перемовини він {сказав} стисло: «[Вони тривають]».',
    '<Урсула фон дер Ляєн> {підкреслила}: «[Європа єдина. Так буде й надалі]».',
  ])
})

describe('Ukrainian: damaged and nested marks', () => {
  testFrames('uk', [
    '«[Компанія «Нафтогаз» не банкрут]», – {запевнив} <Юрій Вітренко>.',
    '"[Фільм "Мамай" мені сподобався]", - {сказав} <режисер>.',
    '«[Роман „Місто“ варто перечитати]», – {каже} вона.',
    '«[Ціни зростуть до зими]“, – {вважає} <економіст>.',
    '"[Ціни зростуть до зими]», - {заявив} <економіст>.',
    '«[Ціни зростуть до зими], – {заявив} <економіст>.',
    "''[Роботу завершено]'', – {повідомив} <мер>.",
    ',,[Роботу завершено]”, – {повідомив} <мер>.',
    '»[Роботу завершено]«, – {повідомив} <мер>.',
    'Уряд» уже відповів. «[Коштів немає]», – {сказав} <прем’єр>.',
    "«[Мій об'єктив зламався]», – {поскаржився} <фотограф>.",
    '«[Телевізор на 32" не вмикається]», – {поскаржився} <покупець>.',
    '«[Ми довго готувалися.]\n«[Тепер час діяти]», – {заявив} <Денис Шмигаль>.',
    '«[Ми довго готувалися.]\n[Тепер час діяти]», – {заявив} <Денис Шмигаль>.',
    'Пряма мова <Шмигаля>: «[Ми довго готувалися.]\n[Ходімо]».\nУряд засідав зранку.',
  ])
})

describe('Ukrainian: dashes instead of marks', () => {
  testFrames('uk', [
    '– [Хліба вистачить на всіх], – {говорить} <пекар>. – [Борошно привезли вчора.]',
    '— [Ви бачили це?] — {запитала} вона.',
    '- [Дуже холодно], - {каже} <Оксана>.',
    '— [Мене ніхто не чекав], — {ділиться} <Оксана>. — [Я приїхала сама.]',
    '– [Скільки років ви працюєте в школі?]\n– [Двадцять. І не шкодую.]',
    'Продавчиня розводить руками.\n– [Нічого не лишилося!] – {вигукує} <вона>.',
  ])
})

describe('Ukrainian: quoted words in a clause of the author', () => {
  testFrames('uk', [
    '<Дональд Трамп> {назвав} переговори «[~чудовими]».',
    '<Лікарка> {порадила} хворим «[~пити більше води]».',
    '<Ангела Меркель> {подякувала} волонтерам «[~за терпіння і витримку]».',
    '<Прем’єрка> {охарактеризувала} візит як «[~початок нової дружби]».',
    '<Дмитро Кулеба> {закликав} партнерів «[~не зупинятися на півдорозі]».',
    'Він {заявив}, що «[~ніхто не має права мовчати]».',
    '{За його словами}, «[~цей рік став переломним]».',
    '{За його ж словами}, «[~цей рік став переломним]».',
    '<Міністр> {заявив}, що [=проєкт є «[~справедливим та збалансованим]»].',
    '<Джо Байден> {вважає}, що [=переміг «[~з великим відривом]»].',
    '{За словами} <мера>, [=місто живе «[~від дощу до дощу]»].',
    '<Мер> {назвав} критику "[~політичним замовленням]" і {пообіцяв}, що [=звільнень не буде]. ✗ the mention reaches over its verb',
    '<Борис Джонсон> {заявив}, що [=його країна «[~стоятиме поруч із Україною]» і надасть зброю].',
    '<Папа Франциск> {закликав} до «[~справедливого і тривалого миру]».',
    'У <Кремлі> {назвали} звинувачення «[~безпідставними]».',
    '{За словами} <Шольца>, [=Німеччина допомагатиме «[~стільки, скільки буде потрібно]»].',
  ])
})

describe('Ukrainian: reported clauses', () => {
  testFrames('uk', [
    '<Зеленський> {заявив}, що [=Україна отримає нові системи ППО].',
    '<Президент Польщі Анджей Дуда> {повідомив} про те, що [=кордон відкриють у понеділок].',
    'Він також {наголосив}, що [=допомога надійде вчасно].',
    '<Лікарі> {кажуть}, що [=хвороба відступає].',
    '<Міністерка> {нагадала}, що [=строк подання заяв спливає завтра].',
    '<Реджеп Тайїп Ердоган> {пообіцяв}, що [=порти залишаться відкритими].',
    '<ДСНС> {попереджає} про те, що [=лід на річках тонкий].',
    '<Опозиція> {звинувачує} уряд у тому, що [=бюджет складено нереалістично]. ✗ a noun of no list: опозиція',
    '<Олаф Шольц> {висловив надію}, що [=мир настане скоро].',
    '<Еммануель Макрон і Олаф Шольц> {заявили}, що [=санкції діятимуть далі].',
    '<Мер> {повідомив}, що [=школи закриють, а лікарні працюватимуть].',
    'Він {сказав}, що [=дощі вщухнуть], і {додав}, що [=вода спаде].',
    '<Президент США Джо Байден> у вівторок під час виступу в Конгресі {заявив}, що [=економіка зростає].',
    '<Зеленський>, який перебуває в Парижі, {заявив}, що [=переговори тривають].',
    '<Андрій Пишний>, голова Національного банку, {зазначив}, що [=інфляція сповільнюється].',
    'У <компанії> {заявили}, що [=перебої триватимуть до вечора].',
    'В <уряді> {обіцяють}, що [=тарифи не зростуть].',
    'У <«Нафтогазі»> {запевнили}, що [=газу вистачить].',
    '<Речниця Білого дому> {відповіла}, що [=президент здоровий].',
    '<Барньє> {заявив}: [=угоду підпишуть до літа].',
    '<Кулеба> {заявив}, що [=переговори тривають], передає Укрінформ.',
    '<Ілон Маск> {заявив}, що [=компанія скоротить витрати], {додавши}, що [=звільнень не буде].',
    '<Міністр> подякував лікарям, {наголосивши}, що [=їхня праця безцінна].',
    'Поліція затримала <двох активістів>, які {стверджують}, що [=протест був мирним]. ✗ a verb before the mention is taken for an adjective',
    'Мер відвідав школи, які, {за його словами}, [=відкриють восени].',
    'Депутати обговорили {заяву} <Трампа> про те, що [=санкції скасують].',
    'У заяві <МЗС> {йдеться}, що [=переговори триватимуть тиждень].',
    'У середу в Брюсселі <прем’єр> {повідомив}, що [=угоду підписано].',
    '<Глава ОП Андрій Єрмак> у Telegram {написав}, що [=обмін полоненими відбувся].',
    '<Міністр> {розповів} журналістам, що [=потяги поїдуть швидше].',
    'Журналістам <міністр> {розповів}, що [=потяги поїдуть швидше].',
    '<Речник> {сказав}, що [=на зустрічі йшлося про газ, який постачає Норвегія, і про ціни].',
    '<Посол> {заперечив}, що [=переговори зірвано].',
    '<Трамп> {погрожує}, що [=введе мита].',
    'У листі до уряду <профспілка> {пише}, що [=зарплат не платять із травня].',
    '<Дональд Трамп> {заявив} у вівторок, що [=мита скасують], але не уточнив коли. ✗ a further verb of the author',
    '<Мер> {сказав}, що [=міст закриють]. Рух пустять іншим шляхом.',
    '<Посадовець>, який побажав лишитися неназваним, {сказав}, що [=переговори зірвано].',
    'Водночас <Мінфін> {зауважує}, що [=борг зростає].',
    '<Прем’єрка Італії Джорджа Мелоні>, виступаючи в Римі, {наголосила}, що [=Європа має діяти].',
    '<Володимир Зеленський> {сказав}, що [=зустріч, яку готували місяць, відбудеться], і подякував партнерам.',
    'Після зустрічі <канцлер> {повідомив} пресі, що [=Німеччина, Франція та Польща діятимуть разом].',
  ])
})

describe('Ukrainian: attribution phrases', () => {
  testFrames('uk', [
    '{За словами} <Кличка>, [=ремонт мосту триватиме рік].',
    '{За її словами}, [=ремонт мосту триватиме рік].',
    '{За даними} <поліції>, [=ніхто не постраждав].',
    '{На думку} <політолога>, [=вибори перенесуть].',
    '{За інформацією} <Bloomberg>, [=банк готує злиття].',
    '{Згідно з даними} <ООН>, [=посуха триватиме ще рік].',
    '{За оцінками} <експертів>, [=збитки сягають мільярда гривень].',
    'Ремонт мосту, {за словами} <мера>, [=триватиме рік].',
    'Дорогу, {каже} <мер>, [=відремонтують до зими].',
    'Зокрема, {пише} <The Guardian>, [=інвестори готують позов].',
    'Як {повідомив} <речник ДСНС>, [=пожежу загасили вночі].',
    'Як {пише} <«Українська правда»>, [=уряд розгляне законопроєкт у середу].',
    'Як {повідомляє} <пресслужба поліції>, [=водія затримали].',
    '{За словами} <речниці поліції Харкова Світлани Іванової>, [=водія затримали].',
    'Водія, {за словами} <поліції>, [=затримали на кордоні].',
    '[=Водія затримали на кордоні], {за словами} <поліції>.',
    '{На переконання} <Зеленського>, [=мир можливий].',
    '{На його думку}, [=вибори буде перенесено].',
    'Як {зазначають} у <міністерстві>, [=ліків вистачить].',
    'Як {заявила} <президентка Єврокомісії Урсула фон дер Ляєн>, [=пакет санкцій готовий].',
    '{За даними} <Держстату>, [=ціни зросли на 5,1 %].',
    '{За прогнозом} <Укргідрометцентру>, [=дощі вщухнуть у неділю, 5 травня].',
  ])
})

describe('Ukrainian: the author behind a reported clause', () => {
  testFrames('uk', [
    '[=Суд розгляне справу в четвер], {повідомляє} <УНІАН>.',
    '[=Рух поїздів відновлено], {повідомили} в <Укрзалізниці>.',
    '[=Дороги розчистять до ранку], – {сказав} він.',
    '[=Раніше МВФ закликав до реформ], {нагадує} <Reuters>.',
    '[=Переговори тривають уже місяць], {заявив} <Кулеба>, повідомляє «Європейська правда».',
    '[=Це найхолодніша зима за десять років], – {кажуть} <синоптики>.',
    '[=Завод, який будували десять років, запрацює навесні], {повідомив} <губернатор>.',
    '[=Переговори тривають], {заявив} <Кулеба>, повідомляє «Європейська правда».',
    '[=Компанія закриє завод], {повідомляє} <Reuters> з посиланням на джерела.',
    '[=Мітинг пройшов спокійно], {йдеться в повідомленні} <поліції>.',
    'Нагадаємо, [=суд почав розгляд справи торік], {повідомляв} <УНІАН>.',
    '[=Уряд підвищив мінімальну зарплату]. Про це {повідомив} <прем’єр-міністр Денис Шмигаль>.',
    '[=Уряд підвищив мінімальну зарплату]. Про це {повідомляє} <«Інтерфакс-Україна»>.',
    '[=Уряд підвищив мінімальну зарплату]. Про це у вівторок на брифінгу {заявив} <прем’єр>.',
    'Нагадаємо, [=міст закрили торік]. Про це {писав} <«Главком»>.',
    '<Мер> {заявив}, що [=міст закриють]. Про це він сказав у вівторок.',
    '[=Війна триватиме довго], {переконаний} <генерал>.',
    '[=Ціни на газ не зростуть до весни], {запевняють} в <уряді>.',
    '[=У Києві перекриють рух через марафон], {йдеться на сайті} <міськради>. ✗ a site is no document',
  ])
})

describe('Ukrainian: what looks like no tag', () => {
  testFrames('uk', [
    '{Відзначивши}, що [=вірус не зникне], <Олена Коваль> {нагадала}, що [=люди перемогли віспу].',
    'Новини міста\n\n[=Міст через річку відкриють восени].\n\nФото: з вільних джерел\n\nПро це {повідомила} <Олена Коваль>.',
    '[=Вакцина була схвалена], {повідомив} <посол Ірану>, пише Інтерфакс.',
    '13 січня <міністр Максим Степанов> {заявив}, що [=карантину не буде].',
    '[=Вирок, що здивував усіх, набрав чинності], {повідомив} <районний суд>.',
    '[=Страйк охопить рейси, що вилітають із Мюнхена], {повідомила} <профспілка>.',
    '[=Потяг курсуватиме мостом, що відкрився торік], {повідомила} <Укрзалізниця>.',
    '<Лучани біля стадіону> {казали}, що [=чесніших сліз не бачили].',
    '<Олена Коваль> {додала}, що [=наслідки бувають різні], проте закликала не хвилюватися.',
    '<Олена Коваль> {додала}, що [=дочка вагалася, проте вакцинувалася].',
    '[=Вода у річці спадає], <рятувальники> {кажуть}.',
    '[=Своєю чергою влада нічого не обіцяла], {заявив} <Коваль>.',
    '<Учителька> {повідомила} про те, що [=кіт зник].',
    '[=Музику для фільму пишуть у Львові], тихо {сказала} <Алла Дзюба>.',
  ])
})

describe('Ukrainian: headlines', () => {
  testFrames('uk', [
    '<Мей>: [=Угоду підпишуть до літа]\nПарламент зібрався в понеділок.',
    '<Міністр>: [=школи відкриють у вересні]\nНавчальний рік почнеться вчасно.',
    '[=Школи відкриють у вересні] - <міністр>\nНавчальний рік почнеться вчасно.',
    '[=Угоду підпишуть до літа], – <Мей>\nПарламент зібрався в понеділок.',
    '«[Ми вистояли]» – <Зеленський>\nУ столиці відбувся парад.',
    '«[Ми вистояли й перемогли]»: <Зеленський> {виступив} із промовою\nУ столиці відбувся парад.',
    '<Зеленський> {назвав} рішення «[~історичним]»\nУ столиці відбувся саміт.',
    '<Петро Порошенко>: [=Вибори відбудуться навесні]\nРада збереться у вівторок.',
    '[=Вибори відбудуться навесні] – <Петро Порошенко>\nРада збереться у вівторок.',
    '[=Вибори відбудуться навесні], {заявив} <Петро Порошенко>\nРада збереться у вівторок.',
    '<Віталій Кличко> {розповів}, що [=міст відкриють у травні]\nРемонт триває другий рік.',
  ])
})

describe('English: the author behind the words', () => {
  testFrames('en', [
    '“[We are ready to talk,]” {said} <Zelensky>.',
    '“[We are ready to talk,]” he {said}.',
    '"[We are ready to talk,]" <Joe Biden> {told} reporters on Tuesday.',
    '‘[We are ready to talk]’, she {said}.',
    '“[Will it rain?]” she {asked}.',
    '“[What a day!]” {exclaimed} <the mayor>.',
    '“[It was chaos,]” {recalled} <Hugh Hill>, a doctor at the clinic.',
    '“[It was chaos,]” <Hugh Hill>, a doctor at the clinic, {said}.',
    '“[It was chaos,]” {said} <the company’s spokeswoman>.',
    '“[It was chaos,]” {according to} <the report>.',
    '“[We will appeal,]” <lawyer Amal Clooney> {wrote} in a letter to the court.',
    '“[We will appeal,]” she {said}. “[We will win.]”',
    '“[We will appeal,]” she {said}, “[and we will win.]”',
    '“[Not yet,]” he {replied}.',
    '“[The economy is growing,]” {says} <Janet Yellen>, the Treasury secretary.',
    '“[Nobody was hurt,]” <a police spokesman> {said}.',
    '“[Nobody was hurt,]” <police> {said} in a statement.',
    '“[Prices will rise,]” {warned} <economists>.',
    '“[I love this town,]” she {laughs}.',
    '“[This is our home]” – <Greta Thunberg>, activist.',
    '“[This phone changes everything,]” {said} <Apple chief executive Tim Cook>.',
    '“[We did it together,]” {said} <Barack Obama and Joe Biden>.',
    '“[The road is open,]” {says} <Tom>, who drives a truck. “[It took a year.]”',
    '“[The road,]” <the mayor> {said}, “[is open to everybody who pays the toll.]”',
    '“[I never liked the house,]” <his daughter> {remembers}.',
    '“[Stop,]” {shouted} <the guard>.',
    '“[It is over]”, {said} <Nigel Farage>.',
    '“[Nobody told us,]” {said} <Mary Smith>, 43, of Leeds.',
    '“[Nobody told us,]” <Smith> {added}. “[We waited for an hour in the rain.]”',
    '“[I cannot say,]” <the minister> {told} the Guardian.',
    '“[Yes!]” <the crowd> {shouted}.',
    '“[He was my friend,]” <Paul McCartney>, who wrote the song, {told} the BBC. ✗ a verb in the relative clause',
  ])
})

describe('English: the author before the words', () => {
  testFrames('en', [
    '<Obama> {said}, “[We will meet again.]”',
    '<Obama> {said}: “[We will meet again.]”',
    'She {told} the BBC: "[I have nothing to hide.]"',
    'In a statement, <the company> {said}: “[We regret the delay.]”',
    'He {added}, “[The work goes on.]”',
    '<Angela Merkel>, the chancellor, {replied}: “[Not today.]”',
    '<Boris Johnson> {tweeted}: “[Great news for our farmers.]”',
    'Asked about the vote, <Pelosi> {replied}: “[We will see.]”',
    '<The club> {said} in a statement: “[We thank our fans.]”',
    'When the rain stopped, <the guide> {said}, “[We can go on now.]”',
    'Speaking in Paris, <Emmanuel Macron> {said}: “[Europe must act.]”',
    '<The mayor> closed the bridge, {saying}: “[It is not safe.]”',
    '“[It is late,]” she {said}, {adding}: “[But not too late.]”',
    'After the match, <Klopp> {told} reporters: “[We were tired.]”',
  ])
})

describe('English: damaged and nested marks', () => {
  testFrames('en', [
    '“[She told me ‘go home’ twice,]” he {said}.',
    '"[We saw "Dune" twice,]" he {said}.',
    '“[We will appeal,]" she {said}.',
    '”[We will appeal,]” she {said}.',
    'The court met.\n” [… we will appeal,]” she {said}.',
    '“[We will appeal], she {said}.',
    '“[We waited for years.]\n“[Now we can begin,]” {said} <Jacinda Ardern>.',
    '“[The players’ union won’t agree,]” he {said}.',
    '“[He is 6\'2" tall,]” {said} <the coach>.',
  ])
})

describe('English: quoted words in a clause of the author', () => {
  testFrames('en', [
    '<Trump> {called} the deal “[~a disaster for workers]”.',
    '<The minister> {described} the talks as “[~frank and useful]”.',
    'She {said} that [=the plan was “[~dead on arrival]”].',
    'She {said} [=the plan was “[~dead on arrival]”].',
    'He {accused} the mayor of “[~sleeping at the wheel]”.',
    '<The company> {apologised} for “[~any trouble caused]”.',
    '{According to} <the report>, [=the bridge was “[~beyond repair]”].',
    '<Biden> {said} that “[~nobody is above the law]”.',
    '<Trump> {accused} the press of “[~telling lies about the war]”.',
    '<The Kremlin> {dismissed} the report as “[~pure fiction]”.',
    '<Boris Johnson> {told} parliament [=the plan was “[~oven ready]”].',
    '<The leaflet> {says} [=Johnson “[~has a passion for the wrong people]”].',
    '<Demonstrators> {said} [=they want “[~justice for Terrence]”].',
    '[=With so many systems, “[~there is no single point of failure,]”] <Ann Smith> {said}.',
    '[=The town is “[~smart as hell,]”] <Steve Mosko> {wrote} in a letter to the council.',
    '[=A clerk who “[~steals a handful of coins]” is held to account], <Elizabeth Warren> {said}.',
    '[=She “[~got an agreement,]”] <Jim Jordan> {said}, and still “[~got to sit in on the interview]”.',
    '<Ann Smith> {denounced} the plan as “[~uniquely unfit]” and a “[~con]”.',
    '<Ann Smith> {exhorted} members [=to “[~vote your conscience]” at the meeting].',
    '<Ann Smith> is {describing} as “[~unhinged]” a letter that she received.',
    '<Ann Smith> is {telling} the farmers that [=the river is “[~depleted]”] and {says} [=she will build a dam].',
    '<Robby Mook> left early, {arguing} that [=the minister “[~lashed out at our own people]”].',
    '<The council> {noted} [=<they> had {said} [=they would take “[~further measures]” if the test went on]].',
    "Police doubted <Ann Smith>'s {claim} that [=there had been “[~thousands of thefts]” in May].",
    'She got a letter, a “poem” and a “song” from the children.',
    'The album, called “hope”, and the film, a “classic”, sold well.',
  ])
})

describe('English: reported clauses', () => {
  testFrames('en', [
    '<Zelensky> {said} that [=Ukraine would receive new missiles].',
    '<Zelensky> {said} [=Ukraine would receive new missiles].',
    '<The Kremlin> {said} on Monday that [=the talks would go on].',
    'She {told} reporters that [=the bridge was closed].',
    'She {told} CNN [=she would not run again].',
    '{According to} <the police>, [=nobody was hurt].',
    '[=Nobody was hurt], {according to} <the police>.',
    '[=The bridge will reopen in May], <the mayor> {said}.',
    '[=The bridge will reopen in May], {said} <Sadiq Khan>.',
    '[=The bank is planning a merger], <Reuters> {reported}.',
    '<Officials> {warned} that [=the river could rise].',
    '<Janet Yellen>, the Treasury secretary, {said} [=inflation was slowing].',
    '<The senator>, who lost her seat, {argued} that [=the count was wrong].',
    '[=The bridge, <the mayor> {said}, will reopen in May].',
    'As <the BBC> {reported}, [=the strike will last a week].',
    'He {said} [=the rain would stop] and {added} that [=the water would fall].',
    'The judge rejected {claims} by <Trump> that [=the vote was rigged].',
    '<The company> {said} in a statement that [=the plant would close].',
    '[=It was a costly mistake], <the minister> {admitted}.',
    'On Tuesday <Biden> {said} [=the economy was growing].',
    'In a tweet, <Trump> {wrote} that [=the deal was dead].',
    '<Two officials> {said} [=the talks had failed].',
    '<Scientists> {say} [=the ice is melting].',
    '<Angela Merkel> {insisted} [=there was no other way].',
    '<The mayor> also {confirmed} that [=the pool would reopen].',
    '<The report> {says} [=sea levels are rising].',
    '<Elon Musk> {announced} that [=the plant would close], {adding} that [=no jobs would go].',
    '<The prime minister> has {said} [=she will resign in May].',
    '<A spokesman for Boeing> {said} [=the jets were safe].',
    '[=The fire started in the kitchen], <police> {said}.',
    '<Police> {said} [=the fire started in the kitchen].',
    '<The senator> {denied} that [=he had taken money].',
    '<Benjamin Netanyahu> {vowed} that [=the war would go on].',
    '<The judge>, in a ruling on Friday, {wrote} that [=the ban was unlawful].',
    '<Elon Musk> {tweeted} that [=the rocket was ready].',
    'Speaking after the match, <Jurgen Klopp> {said} [=his team was tired].',
    '<Jurgen Klopp> {said} after the match that [=his team was tired].',
    '<The union> {argues} [=workers were misled].',
    '[=Growth will slow next year], {according to} <the World Bank>.',
    '<The minister> resigned, {saying} that [=she was tired].',
    '<Biden>: [=We will defend every inch]\nThe president spoke in Warsaw.',
    '[=Growth will slow next year], {says} <World Bank>\nThe bank met in Paris.',
    '<Officials> {say} [=the dam is safe, but people living near the river should leave].',
    '<Putin> {said} [=he was ready to talk], the Kremlin reported.',
    '<The Daily Herald> {reports} that [=the mayor left the building early].',
    '<Officials>, who met on Monday, {said} [=they were concerned that the dam was old].',
    'The reports that he had died were false.',
    'A tweet that he sent was deleted.',
  ])
})

describe('Ukrainian: words around the words', () => {
  testFrames('uk', [
    '«[Яблуні ще цвістимуть]», – {хитає головою} <Олена Коваль>.',
    '<Олена Коваль> {звертає увагу} на те, що [=яблуні вже цвітуть].',
    '<Олена Коваль> {шепоче}: «[Яблуні ще цвістимуть]».',
    'Сад, {каже} <Олена Коваль>, [=пам’ятає ще прадіда].',
    'Музей видав звіт. У ньому {сказано}, що [=сад мусить лишитися].',
    '<Уряд> {заявив}, що [=музей працюватиме над «зеленим планом» далі].',
    'За попередніми підсумками, сад живий.',
    '{За попередніми даними} <поліції>, [=сад ніхто не палив].',
    '{Згідно з опитуванням} <Інституту соціології>, [=сад люблять усі].',
    'У <музеї> {застерегли}: [=сад зачинять на зиму].',
  ])
})

describe('headlines', () => {
  testFrames('uk', [
    '«[Я цього саду не віддам]»: як живе старий музей\nМузей живе.',
    '<Олена Коваль>: [=Сад мусить лишитися]\nМузей живе.',
  ])
  testFrames('en', [
    "'[I will not sell it]': old museum and its orchard\nThe museum lives on.",
    '‘[I will not sell it]’: <curator Ann Lee> on her orchard\nThe museum lives on.',
    "'[I will not sell it]', {says} <curator of old museum>\nThe museum lives on.",
    '<Ann Lee>: [=Old museum is not for sale].\n\nThe museum lives on.',
  ])
})

describe('English: verbs of any kind', () => {
  testFrames('en', [
    'The tower, which <locals> {christened} “[~the leaning one]”, fell.',
    '<Ann Lee> {pointed out} that [=the orchard was older than the town].',
  ])
})

describe('English: where a reported clause begins', () => {
  testFrames('en', [
    '[=The committee has collected $56 million], {said} <David Gilbert>, its president.',
    '[=The group is short of money], {said} <the former governor Ed Rendell>, who serves as chairman.',
    '[=Whatever progress the mayor has made, <officials> {said}, could be undone by a flood].',
    '[=If it rains, <the mayor> {said}, the bridge will close].',
    'In May, <the mayor> {said}, [=the bridge will close].',
    '[=To know the town, <the mayor> {said}, one should see the bridge].',
    'The boat is near the island, which, <Owen Lunn> {said}, [=is usually full of people].',
    '[=That is not enough], {said} <Owen Lunn>, a pilot at the harbour.',
    '[=As part of the inquiry, the police would seek the keys], <former officials> {said}.',
    '<A study that appeared in The Lancet> {found} that [=the drug was harmless].',
    '<The advocacy groups> {note} that [=the drug is harmless].',
    '<Nora Platt> {notes} [=the council has two boats].',
    '<The candidate> {claims} [=his boat is worth a million].',
    '<Some 26%> {say} [=they have a boat].',
    '<Some critics> {fear} [=the bridge will fall].',
    '[=That criticism was often fair], <Nora Platt> {said}.',
    '<Nora Platt> {told} the BBC [=her aides never worked with the mayor].',
    'The candidate claims his prize on Monday.',
    'Having said that, there are some boats left.',
    'It is not late (at least, not that we know of).',
    'Owen Lunn is a man who said and did the same things as the mayor.',
    'Officials felt comfortable with this because they could wait.',
    'The boats from the two states that voted are here.',
    'The law would stop all waivers - a rule, <Nora Platt> {said}, that [=is meant to protect jobs].',
    '<Nora Platt> also {said} [=she thinks that the law is dead].',
    '<Nora Platt> {said} three times during her speech that [=the drug was harmless].',
    '<Nora Platt> {accused} [=the council of neglect] and {said} [=if elected she would resign].',
    '<Republicans> continue to {warn} that [=the deal was a mistake].',
    '[=The rule is a lawful source of income], {as a memo} put it. ✗ the words before "put it" are its subject',
    '[=The emails were on many topics], as <the Times> {reported}.',
    '<Officials> {made clear} Monday [=they have no plans to spend money].',
    '<A poll by the Kestrel Institute> {found} that [=eight of ten people were happy].',
    '[=The budget is spent], <records> {show}.',
    '<Owen Lunn> {said} [=the video lacked "[~evidence of a crime,]"] but <he> {said} that [=it would be shown].',
    '<Nora Platt> {added} that, [=based on what she had seen, the judge was fair].',
    '“[Where were you?]” <Angela Merkel> {said}, with a passion that startled the room.',
  ])
})

describe('English: where a reported clause ends', () => {
  testFrames('en', [
    'While <his advisers> {say} [=the plan is late], Owen Lunn is at work.',
    'A law of <Nora Platt>, who {argued} that [=firms paid too little], is on the table.',
    '<Nora Platt> {said} [=the mayor, a former pilot, is late].',
    '<Nora Platt> {said} [=the videos do not show whether he was there].',
    '<Nora Platt> {says} [=she hired people to check whether anyone was late].',
    '<Nora Platt> {said}, as she has before, that [=the deal was bad].',
    '<Nora Platt> {told} CNN’s “Morning Show” that [=nobody was late].',
    '<Nora Platt> {said} after the convention [=she would not sign].',
    '<Nora Platt> {told} a crowd at the hall [=she would win].',
    "<Owen Lunn> {told} the Lantern [=he'd leave the party in May].",
    '<Nora Platt> {told} the council [=she’d never met him].',
    'The town heard <Nora Platt>’s {claim} that [=the school was full] is wrong.',
    'The {claim} by <Nora Platt> that [=the bridge was shut] is false.',
    'The town heard <Nora Platt>’s {claim} that [=the bridge was shut and the road was late].',
    '<Nora Platt> {made it clear} [=she had no money].',
    '<Nora Platt> seemed to {suggest} that [=the deal was bad].',
    'The town may wait, as <Nora Platt> {notes} [=it is late].',
    '<Nora Platt> {said} that [=in 1998, the mayor allowed her to think that it was over].',
    '[=Many jobs depend on the mine], <Nora Platt> {said}.',
    '[=Ministers were late], <The Morning Post> {reports}.',
    '[=The mine could be sold], <Sen. Nora Platt> (R-Ohio) {told} the BBC.',
    '[=The mine could be sold], <Nora Platt> {said} Friday afternoon, as she left.',
    '[=Even if the mine is sold, <Nora Platt> {said}, the town would live on].',
    '[=The mill was a success, <Nora Platt> {said}, until it closed in May].',
    '[=The top tenth paid half of it, {according to} <the ministry>, and the rest paid nothing at all].',
    '[=The mill was a success], <Nora Platt> {said}, and left the hall.',
    '[=The mill was a success], <Nora Platt> {said}, but others were sad.',
    '[=The mill was a success], <Nora Platt> {said}, and <Owen Lunn> {said} [=it was closed].',
    '[=The teams will meet in May], <Owen Lunn> {told} reporters, {adding} that [=all seats are sold].',
    '[=The team was not late], <Owen Lunn> {said}, {adding}, “[It was hungry and wanted its dinner.]”',
    '[=Taxes would go up], {according to} <an analysis by Nora Platt>, a former aide whose work was praised.',
  ])
  testSilence('en', [
    'The firm sent an email on Friday, and the mayor left.',
    'Nora Platt, who runs the biggest bakery of the town, said.',
  ])
})

describe('English: what opens a clause without "that"', () => {
  testFrames('en', [
    '<Nora Platt> {said} [=£250bn was gone].',
    '<Nora Platt> {warned} [=$3 million was missing].',
    '<Nora Platt> {said} [=about 20 people had left].',
    '<Nora Platt> {told} the chamber [=there were 612 holes in the road].',
    '<Nora Platt> {told} the crowd [=we would win].',
    '<One> {wrote} that [=the road was shut]; <another> {answered} that [=it was open].',
    '<One of them> {said} [=the man had run].',
  ])
  testSilence('en', [
    'Nora Platt spoke about 20 minutes.',
    'The bank reported $3 million in losses.',
    'The ministry signaled willingness to change the law but has been met with anger.',
    'Firms hide profits, in many cases reporting different numbers to obscure how they’ve been paid.',
    'Only one reported case that was treated there was cured.',
  ])
})

describe('English: verbs that report nothing', () => {
  testFrames('en', [
    'The firm is offering encryption software that nobody can read.',
    'Advances in software allowed the firm to answer every call.',
    'Her remarks were a gift to the other side, which won.',
    'But when that question was put to Nora Platt, director of the zoo, she laughed.',
    'Nora Platt began speaking with other members after she was told to wait.',
    'The chef continued cooking the meal that was ordered.',
    'The union acknowledged the appeal of the race, then left the hall.',
    '<The party> {predicted} [=an overwhelming victory in the vote], a landslide based on early results.',
    'The country took fitful steps toward reform, encouraged by the United States.',
    'The army began a campaign last year, just as Kestrel began its own parallel operation.',
    'He may be part of a record that many voters view differently.',
    'The change prompted questions about whether he was seeking a ban.',
    'In the hall one Kestrel volunteer was more careful than that.',
    'He found that the door was open and the lamp was lit.',
    'The numbers in the mayor’s tweet are incorrect and old.',
    'He exploited the mood of the town, from the radio to chain emails.',
    'The dynamic suggests a broader difference between the towns.',
  ])
})

describe('English: nobody says it', () => {
  testFrames('en', [
    '<Nora Platt> {said} [=nobody was late].',
    '<Owen Lunn> took pains to {say} that [=it was late].',
    '<Nora Platt> {wanted} to know [=why the mine would close].',
    'Nora Platt repeated <her> {warning} that [=the mine would close].',
  ])
  testSilence('en', [
    'Nobody said the bridge would open this year.',
    'No one has said that the bridge would open.',
    'Here is what nobody tells you: the silence is loud.',
    'The deal should allow ships to sail from three ports: Kestrel, Salem and Bath.',
    'Nora Platt stressed her support of the raid that killed a pirate.',
    'Nora Platt wanted to know the way.',
    'The team called off a game with the Bears.',
  ])
})

describe('English: what somebody is likened to', () => {
  testFrames('en', [
    '<Owen Lunn> {attacked} the mayor as a “[~con artist]” on Monday.',
    '<Angela Merkel> has been steadily {pounding} the mayor as a “[~con artist]”.',
    '<The magazine> {rated} a third of the claims as “[~false]” or “[~misleading]”.',
    '<Council leaders> {pledged} [=to stop what <Nora Platt> {called} “[~a clear threat to peace.]”]',
    '<Angela Merkel> {accused} the leader, Owen Lunn, of “[~fanatic recklessness.]”',
    'He was known as the “fixer” of the town.',
    'The bill, known as the “Fair Water Act”, was passed.',
    'The fish was sold as “fresh” for a week.',
    'He worked there as a “runner” for two years.',
  ])
})

describe('English: what is no tag', () => {
  testSilence('en', [
    'Nora Platt won the seat this year, the start of a term in which she could say more.',
    'The party pinned its hopes on Kestrel, a town where the Lunn name has maintained some weight.',
    'Owen Lunn goes big, not always worrying about whether what he’s proposing is possible.',
    'Nora Platt is a liar, a racist and a rebel who has often pledged to close the port.',
    'Of all the studies that she read that day none was new.',
    'Friends gather at airports in both cities, where the flights were late.',
    'The town made a bizarre, thinly-veiled attack on the harbour.',
    'The harbour got a new word for its long list: “song collector.”',
    'Nora Platt was told that the harbour was closed.',
    'A plan to keep Nora Platt from claiming the harbour was late is a mess.',
    'There is no denying the harbour was late.',
    'If it encourages the sailors to stay, the harbour wins.',
    'The harbour is for sale in the two states that lead the field.',
    'Nora Platt responded to that letter by closing the harbour.',
    'Nora Platt won the vote, thanks to her father in Kestrel.',
    'Nora Platt raised her attacks on the mayor, criticizing him on Monday.',
    'Lunn’s remarks, printed by the union on Tuesday, suggested a tinge of regret.',
    'The new age will begin this week, as Nora Platt speaks to the council and testifies.',
    '“(Laughter.)”',
    'The same clarifying effect may be near on the other side.',
    'Nora Platt remembered Owen Lunn as fun to be around.',
    'Owen Lunn arrived late, praised Nora Platt.',
    'Owen Lunn is accused of five fires, three of which were found near the harbour.',
    'Nobody in the harbour could say who would pay for it.',
    'And in explaining why it was late, Nora Platt described a harbour in storms.',
    'She stepped around the charged term, “tall ship,” which many sailors use.',
  ])
  testFrames('en', [
    '[=The harbour is closed this year], <a harbour spokesman> {said}.',
    '[=The harbour is closed this year], <Swedish foreign affairs ministry spokesman Owen Lunn> {said}. ✗ three adjectives',
    '[=The harbour is closed this year], {said} <Owen Lunn>.',
    '[=The harbour is closed this year], {said} <several sailors>.',
    '[=Those who have a boat, <Owen Lunn> {said}, must still pay for it].',
    '[=“[~Boots on the ground]” would be wrong], <Owen Lunn> {said} after the storm.',
    '“[I hope you find the letters that are missing.]” <Owen Lunn> {said}. He left.',
    '“[You know it happens, right?]” <Nora Platt>, head of the club, {tweeted} on Friday.',
    '“[The harbour will be free,]” <an angry Nora Platt> {retaliated}.',
    '<Nora Platt> {told} a town hall in Salem, New Hampshire on Monday that [=the harbour was closed].',
    '<Nora Platt> {told} a crowd in Salem, the old harbour town, that [=the harbour was closed].',
    '<A magazine> {hailed} her as “[~The Comeback Kid]” for her success.',
    'She was known as “The Comeback Kid” for her success.',
    '<Owen Lunn> {groused} to a crowd in Kestrel that [=the harbour was late].',
    '{Said} <Nora Platt>, who grew up with her in the harbour, “[We were all so proud of her.]”',
    'She {says} [=her harbour will be the best in the land].',
    'She {told} her [=the harbour was closed].',
  ])
})

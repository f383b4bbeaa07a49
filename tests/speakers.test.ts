import { describe } from 'vitest'
import { testSpeakers } from './markup.ts'

describe('Ukrainian: names', () => {
  testSpeakers('uk', [
    '«[Ми готові]», – заявив Володимир Зеленський. → Володимир Зеленський',
    'Володимир Зеленський прибув до Парижа. «[Ми готові]», – заявив Зеленський. → Володимир Зеленський',
    'Учора говорили з Володимиром Зеленським. «[Ми готові]», – заявив Зеленський. → Володимир Зеленський',
    'За словами Віталія Кличка, [міст відремонтують]. → Віталій Кличко',
    'На думку Ангели Меркель, [угода потрібна всім]. → Ангела Меркель',
    'Дональд Трамп приїхав до Лондона. «[Прекрасне місто]», – написав Д. Трамп. → Дональд Трамп',
    '«[Ми домовилися]», – заявили Еммануель Макрон і Олаф Шольц. → Еммануель Макрон, Олаф Шольц',
    'Еммануель Макрон зустрівся з Олафом Шольцом. «[Ми домовилися]», – сказав Макрон. → Еммануель Макрон',
    'Джо Байден подзвонив Володимиру Зеленському. Байден заявив, що [США допоможуть]. → Джо Байден',
    '«[Це перемога]», – сказала Зеленському прем’єрка Данії Метте Фредеріксен. → Метте Фредеріксен',
    '«[Це перемога]», – сказав президент США Дональд\u00A0Трамп. → Дональд Трамп', // a name is one, whatever blank is in it
    'Прем’єр-міністр Денис\u202FШмигаль відповів: «[Ні]». → Денис Шмигаль',
  ])
})

describe('Ukrainian: pronouns', () => {
  testSpeakers('uk', [
    'Ангела Меркель прибула до Києва. «[Я рада]», – сказала вона. → Ангела Меркель',
    'Ангела Меркель зустріла Олафа Шольца. «[Я рада]», – сказала вона. → Ангела Меркель',
    'Ангела Меркель зустріла Олафа Шольца. «[Дякую]», – сказав він. → Олаф Шольц',
    'Володимир Зеленський виступив у Раді. За його словами, [бюджет ухвалять]. → Володимир Зеленський',
    'Тереза Мей виступила в парламенті. На її думку, [угода вигідна]. → Тереза Мей',
    'Дмитро Кулеба заявив, що [переговори тривають]. Він додав, що [візит відбудеться]. → Дмитро Кулеба',
    '«[Ми готові]», – сказав Дмитро Кулеба. Про дату він говорити не став. → Дмитро Кулеба',
    '«[Так]», – сказав він. → ?',
    '[Ціни зростуть], повідомила кореспондентка «Голосу Лубен». → кореспондентка «Голосу Лубен»',
    '[Ціни зростуть], – пояснив енергетик Остап Малюк. За словами адвоката підозрюваного, [рішення оскаржать]. → Остап Малюк; адвокат підозрюваного',
    'Адвокат Остап Малюк прибув до суду. За словами адвоката підозрюваного, [рішення оскаржать]. → Остап Малюк',
    'На запитання, чи він винен, обвинувачений відповів: «[Ні]». → обвинувачений',
    'Речник Кремля Дмитро Пєсков прибув. Джерело Axios у Москві каже, що [паузи немає]. → джерело Axios',
    'Дмитро Пєсков прибув. «[Темп не той]», – сказав співрозмовник видання. → співрозмовник видання',
    'Гончарка Олена Лис глини не боїться. «[Вона тепла]», – каже співрозмовниця. → Олена Лис',
    '[Рішення ухвалив слідчий суддя Віктор Лань], передає кореспондент «Суспільного». → кореспондент «Суспільного»',
    'Сапер Віталій Дорош повернувся. «[Піду на поле]», – підсумовує військовий. → Віталій Дорош',
    'Сапер Віталій Дорош повернувся. Протез, каже, [незвичний]. → Віталій Дорош',
    'Сергій Ребров мовчав. Наставник гостей Арнар Гансен гру вважає рівною. «[Рахунок чесний]», – певен фахівець. → Арнар Гансен',
    'За словами оглядачів, [шторм мине]. → оглядачі',
    'За словами обвинуваченого, [човен був чужий]. → обвинувачений',
    'Обвинувачена заявила, що [човен був чужий]. → обвинувачена',
    'Фермер Олег Дяк задоволений. Роботи, каже Дяк, [було багато]. Дороги, зазначив мер, [відремонтують]. → Олег Дяк; мер ✗ one of another post',
    'Компанія «Нафтогаз» подала позов. Вона заявила, що [борг зростає]. → Нафтогаз',
  ])
})

describe('Ukrainian: titles, epithets and organisations', () => {
  testSpeakers('uk', [
    'Президент України Володимир Зеленський прибув до Парижа. «[Ми готові]», – заявив президент. → Володимир Зеленський',
    'Президент України Володимир Зеленський зустрів Джо Байдена. «[Ми готові]», – заявив український лідер. → Володимир Зеленський',
    'Тренер гостей Ганс Маєр мовчав недовго. «[Порушення не було]», – заявив бельгієць. → Ганс Маєр',
    'Тренер гостей Ганс Маєр мовчав недовго. «[Порушення не було]», – заявила бельгійка. → бельгійка',
    'Бельгієць Ганс Маєр мовчав недовго. «[Порушення не було]», – заявив чемпіон. → Ганс Маєр',
    'Учора сторожі відчинили музей: «[Заходьте, люди]». → сторожі',
    'Володимир Зеленський прийняв канцлера Німеччини Олафа Шольца. «[Ми допоможемо]», – пообіцяв канцлер. → Олаф Шольц',
    'В. о. директора лісгоспу Остап Дяк прибув до Умані. В. о. директора додав, що [ліс сухий]. → Остап Дяк',
    'Остап Дяк приїхав. За словами в. о. директора лісгоспу Олени Руль, [ліс сухий]. → Олена Руль',
    'Олена Руль додала, що [саду на о. Хортиця немає]. → Олена Руль',
    'Речник Остап Дяк розповів, що [ліс горить]. «[Ми його бачимо]», – каже оператор із позивним «Дуб». → Остап Дяк; оператор із позивним «Дуб»',
    'Речник Остап Дяк розповів, що [ліс горить]. «[Ми його бачимо]», – каже речник. → Остап Дяк',
    'Остап Рись мовчав. Радники Рися кажуть, що [ліс ще горить]. → радники Рися',
    'Остап Рись мовчав. За словами судді Рися, [ліс ще горить]. → Остап Рись',
    'Міністр оборони Олексій Резніков поїхав до Брюсселя. За словами міністра, [зброя надійде]. → Олексій Резніков',
    'Прем’єр-міністерка Данії Метте Фредеріксен відвідала Київ. «[Ми поруч]», – сказала прем’єрка. → Метте Фредеріксен',
    'Авіакомпанія Ryanair скасувала рейси. «[Нам прикро]», – заявили в компанії. → Ryanair',
    'У Ryanair заявили, що [рейси скасовано]. → Ryanair',
    '«[Нам прикро]», – заявив речник Ryanair. → речник Ryanair',
    '«[Нам прикро]», – заявили представники Ryanair. → Ryanair',
    '«[Нам прикро]», – заявили адвокати Климчука. Остап Климчук мовчить. → адвокати Климчука',
    'Пресслужба Ryanair повідомила, що [рейси скасовано]. → Ryanair',
    '«[Нам прикро]», – йдеться в заяві Ryanair. → Ryanair',
    'Національний банк України зберіг ставку. Регулятор повідомив, що [ставка висока]. → Національний банк України',
    'Остап Дяк запитав Івана Коваля, де гроші, а той сказав, що [їх нема]. → Іван Коваль',
    'Міністр Олег Лис доручив це Ірині Гринчук. Та відповіла, що [грошей нема]. → Ірина Гринчук',
    'Остап Дяк запитав Івана Коваля. «[Грошей нема]», – відповів той. → Іван Коваль',
    'Ірина Гринчук прийшла до Олени Дяк та сказала, що [грошей нема]. → Ірина Гринчук',
    'Міністр Остап Дяк поїхав до Львова. «[Нам прикро]», – йдеться в його дописі у Facebook. → Остап Дяк',
    'Олена Коваль поїхала до Львова. «[Нам прикро]», – сказано в її заяві. → Олена Коваль',
    '«[Автобуси не ходять]», – каже місцева мешканка. → місцева мешканка',
    '[Рейси скасовано через страйк], повідомляє Reuters із посиланням на джерела. → Reuters',
    'Кулеба заявив, що [переговори тривають], передає Укрінформ. → Кулеба',
  ])
})

describe('Ukrainian: several, and what somebody is', () => {
  testSpeakers('uk', [
    'Скаргу подали Ryanair, Wizzair і Lufthansa. Вони заявили, що [страйки шкодять усім]. → Ryanair, Wizzair, Lufthansa',
    'Скаргу подали Ryanair і Lufthansa. В авіакомпаніях кажуть, що [страйки шкодять усім]. → Ryanair, Lufthansa',
    'Скаргу подали Ryanair і Lufthansa. Суд її відхилив. У Ryanair заявили, що [це несправедливо]. → Ryanair',
    'Емманюель Макрон і Олаф Шольц прибули до Києва. Вони пообіцяли, що [допомога буде]. → Емманюель Макрон, Олаф Шольц',
    'Авіакомпанія Ryanair подала скаргу. У компанії кажуть, що [страйки шкодять усім]. → Ryanair',
    'Авіакомпанія Ryanair подала скаргу до Комерційного суду Барселони. «[Ми вдячні]», – заявили в компанії. → Ryanair',
    'Комерційний суд Барселони розглянув скаргу авіакомпанії Ryanair. У суді кажуть, що [рішення остаточне]. → Комерційний суд Барселони',
    '«[Ми довго чекали]», – каже лікар-інфекціоніст Євген Дубровський. На думку лікаря, [вакцина потрібна]. → Євген Дубровський',
    'Раніше понад 20 членів партії заявили, що [лист готовий]. → понад 20 членів партії',
    'За словами прихильників "жорсткого" виходу, [угода гірша за всі інші]. → прихильники "жорсткого" виходу',
    'За словами старшого радника Трампа Джона Мешберна, [норми переглянуть]. → Джон Мешберн',
    'Президент США Дональд Трамп програв. Особистий юрист новообраного президента заявив, що [суд скаргу відхилить]. → особистий юрист новообраного президента',
    'МОЗ закупило вакцину AstraZeneca. У компанії кажуть, що [щеплення діє]. → AstraZeneca',
    'МОЗ закупило вакцину AstraZeneca. У міністерстві кажуть, що [щеплення діє]. → МОЗ',
    '«[Ми готові]», – повідомила Зіта Сонді, директорка лікарні. → Зіта Сонді',
    'Представники Республіканської партії в Сенаті заявили, що [справу закриють]. → Республіканська партія',
    'У Сенаті заявили, що [справу закриють]. → Сенат',
  ])
})

describe('Ukrainian: who is not meant', () => {
  testSpeakers('uk', [
    'Роман Коваль довго ходив залою. «[Тут гарно]», – сказала відвідувачка. Картини, запевняє він, [привезли вчора]. → відвідувачка; Роман Коваль',
    'Роман Коваль довго ходив залою. «[Тут гарно]», – сказала відвідувачка. Картини, запевняє вона, [привезли вчора]. → відвідувачка',
    'Про це Олені Дячук повідомила незнайома жінка: «[Ви виграли!]» → незнайома жінка',
    'Фінансова директорка Стефанія Ліпська заявила, що [борг зріс]. За словами фінансистки, [ставку переглянуть]. → Стефанія Ліпська',
    'Тренер Ставицької Йосип Малець сказав, що [партії не бачив]. → Йосип Малець',
    'Коваленко Йосип Петрович сказав, що [партії не бачив]. → Коваленко Йосип Петрович',
  ])
})

describe('English: who is meant by what little', () => {
  testSpeakers('en', [
    'Rovers’ manager, Marco Bellini, was gracious. “[They wanted it more,]” said the Italian. → Marco Bellini',
    'Rovers’ manager, Lars Holm, was gracious. “[They wanted it more,]” said the Swede. → Lars Holm',
    'A spokesman for a Cork-based firm said: “[They wanted it more.]” → spokesman for a Cork-based firm',
    'The party met. “[They wanted it more,]” said the Italian. → Italian',
    'Tina Marsh, 51, met Dev Patel. “[They wanted it more,]” the 51-year-old said. → Tina Marsh',
    'Nobody met Dev Patel. “[They wanted it more,]” a 51-year-old said. → ?',
    'Kevin Sugden was hoarse. “[I heard that,]” said his wife. → wife of Kevin Sugden',
    'Kevin Sugden was hoarse.\n“[We waited for years.]\n“[Now we can begin,]” said his wife. → wife of Kevin Sugden',
    'The street was empty. “[I heard that,]” said his wife. → wife',
    'Shares of Tallgrass Tools rose. Tallgrass said [it would hire 300 people]. → Tallgrass Tools',
    'Shares rose again. Tallgrass said [it would hire 300 people]. → Tallgrass',
    'Femi Oduwole spoke on Monday. According to him, [cracks were found]. → Femi Oduwole',
    'Senator Ann Lee met Dev Patel. The senator mocked [Patel for calling himself a king], noting that [taxes would rise]. → Ann Lee',
    'Minister Ann Lee spoke. Nora Platt said [the Minister had assured them that [fares would fall]]. → Nora Platt; Ann Lee',
  ])
})

describe('Ukrainian: whom it was said to', () => {
  testSpeakers('uk', [
    'Ганс Гаукссон сказав агенції Nordisk Sjakk, що [реваншу не буде]. → Ганс Гаукссон ✗ the tagger',
    'У коментарі виданню «Борошно» керівниця мережі Ярослава Климко визнала, що [пакети рвалися]. → Ярослава Климко',
    'Учора агенція Nordisk Sjakk повідомила, що [реваншу не буде]. → Nordisk Sjakk',
    'Учора видання «Борошно» писало, що [пакети рвалися]. → Борошно',
    'За оцінкою інвестбанку Dragomir Partners, [вона становить 7 млн]. → Dragomir Partners',
    'За словами речниці Dragomir Partners, [вона становить 7 млн]. → речниця Dragomir Partners ✗ the tagger',
  ])
})

describe('English: whom it was said to, and who says it inside', () => {
  testSpeakers('en', [
    '“[I call that initiative,]” one father told the Sentinel. → father',
    '[The number of falls has halved], a report by Healthcare Inspectorate Wales says. → Healthcare Inspectorate Wales',
    'The Sentinel told readers that [the printer had broken]. → Sentinel',
    'Tammy Greer recalled that [a clerk told her that [the meter was new]]. → Tammy Greer; clerk',
    'Tammy Greer said [her neighbour Ann Lee had admitted that [the meter was new]]. → Tammy Greer; Ann Lee',
    'Tammy Greer said last week and again on Monday that [the meter was new]. → Tammy Greer',
    'Hillary Clinton says Donald Trump’s tweets say that [she lied]. → Hillary Clinton ✗ tweets say nothing to the engine',
  ])
})

describe('Ukrainian: who passes on what another said', () => {
  testSpeakers('uk', [
    'Як пише Reuters, Олаф Шольц заявив, що [переговори тривають]. → Олаф Шольц',
    'За даними Reuters, [переговори тривають]. → Reuters',
    '«[Переговори тривають]», – цитує Reuters Олафа Шольца. → Олаф Шольц',
    '«[Переговори тривають]», – пише Reuters про Олафа Шольца. → Reuters',
    '[Брюссель заявив, що [пільг більше не буде]], розповідає експерт Сергій Коваль. → Сергій Коваль; Брюссель',
    'Брюссель заявив, що [пільг більше не буде], повідомляє Reuters. → Брюссель',
    'За словами Олафа Шольца, [Reuters повідомило, що [переговори тривають]]. → Олаф Шольц; Reuters',
    'У спільній заяві Олаф Шольц підкреслив, що [закон потрібний]. → Олаф Шольц',
  ])
})

describe('Ukrainian: nobody is named in the frame', () => {
  testSpeakers('uk', [
    '«[Ми довго готувалися.]\n«[Тепер час діяти]», – заявив Денис Шмигаль. → Денис Шмигаль',
    '«[Ми готові], – сказав Денис Шмигаль. – [Час діяти]». → Денис Шмигаль',
    '«[Ми готові]», – сказав Денис Шмигаль. «[Час діяти, і ми діятимемо]». → Денис Шмигаль',
    'Ілон Маск виступив у Берліні. «[Ми збудуємо тут новий завод]», – сказав, відкриваючи форум. → Ілон Маск',
    'Ілон Маск виступив у Берліні, заявивши, що [завод запрацює]. → Ілон Маск',
    'Ілон Маск виступив у Берліні. Додав також, що [завод запрацює]. → Ілон Маск',
    '– [Коли ви почали писати?]\n– [Ще в школі.] → ?',
    'Ліна Костенко, яка заявила, що [книжка вийде], приїхала до Львова. → Ліна Костенко ✗ the relative clause ends',
    'Міст відкрили вночі. «[Дочекалися]», – пролунало з натовпу. → ?',
  ])
})

describe('English: names', () => {
  testSpeakers('en', [
    'Joe Biden flew to Paris. “[We are ready,]” Biden said. → Joe Biden',
    '“[We are ready,]” Mr. Biden told Angela Merkel. → Biden',
    '“[We are ready,]” said Hugh Hill, a doctor in Leeds. → Hugh Hill',
    'According to Angela Merkel, [the deal is dead]. → Angela Merkel',
    'Angela Merkel told Joe Biden that [the deal was dead]. → Angela Merkel',
    '“[We did it,]” said Barack Obama and Joe Biden. → Barack Obama, Joe Biden',
    '“[We are ready,]” Chancellor Angela Merkel said. → Angela Merkel',
    'Joe Biden’s spokeswoman, Jen Psaki, said [the talks had failed]. → Jen Psaki',
  ])
})

describe('English: pronouns, epithets and organisations', () => {
  testSpeakers('en', [
    'Angela Merkel flew to Kyiv. “[I am glad,]” she said. → Angela Merkel',
    'Angela Merkel met Donald Trump. “[It went well,]” he said. → Donald Trump',
    'Angela Merkel met Donald Trump. “[It went well,]” she said. → Angela Merkel',
    'Jacinda Ardern said [the border would open]. She added that [tests would be free]. → Jacinda Ardern',
    'The prime minister, Boris Johnson, flew to Kyiv. “[We stand with you,]” the prime minister said. → Boris Johnson',
    'French President Emmanuel Macron met Boris Johnson. “[Europe must act,]” the French leader said. → Emmanuel Macron',
    'Boeing cut jobs. “[We are sorry,]” the company said. → Boeing',
    'Boeing cut jobs. In a statement, it said [sales had fallen]. → Boeing',
    '“[We are sorry,]” said a Boeing spokeswoman. → Boeing spokeswoman',
    '“[The bus never comes,]” said a local resident. → local resident',
    '“[The bus never comes,]” said a  local\tresident. → local resident',
    '“[Yes,]” he said. → ?',
    'Elon Musk said [the plant would open], adding that [it would be green]. → Elon Musk',
    'Elon Musk was quoted as saying: “[We will build it here.]” → Elon Musk',
  ])
})

describe('English: nobody is named in the frame', () => {
  testSpeakers('en', [
    '“[We waited for years.]\n“[Now we can begin,]” said Jacinda Ardern. → Jacinda Ardern',
    '“[We are ready,]” said Jacinda Ardern. “[The border opens in May.]” → Jacinda Ardern',
    '“[We are ready,]” said Jacinda Ardern.\n“[The border will open in May and stay open.]” → Jacinda Ardern',
    'Jacinda Ardern opened the border on Monday.\n“[This is a day that we have waited for.]” → Jacinda Ardern',
    'And from Nancy Pelosi:\n“[This is a day that we have waited for.]” → Nancy Pelosi',
    '“[This is a day that we have waited for.]” → ?',
  ])
})

describe('Ukrainian: what a new user tried', () => {
  testSpeakers('uk', [
    'За словами Олени Шуляк, голови партії «Слуга народу», [закон ухвалять у вересні]. → Олена Шуляк',
    'Кличко: "[Світло буде]" → Кличко',
    '— [Ви задоволені?] — запитав я. — [Так], — кивнув Петро. → ?; Петро',
    'Ярослав Железняк назвав програму "[піаром]". → Ярослав Железняк',
  ])
})

describe('English: what a new user tried', () => {
  testSpeakers('en', [
    'Mel Stride called the plan “[a jobs tax]” and said [Reeves "[has lost control]"]. → Mel Stride',
    'Rachel Reeves left the house. "[Are you going to resign?]" a reporter shouted. → reporter',
    '"[Do not feed him,]" a spokeswoman said. "[He will leave soon,]" she added. → spokeswoman',
    'Asked about it, Alan Whitfield paused. "[We\'ll see.]" → Alan Whitfield',
    'The spokesman of Alan Whitfield, Pete Lindqvist, came. "[She is wrong,]" Lindqvist said. → Pete Lindqvist',
    'Dan Reyes said [no one was hurt], but a bystander, Kim Lee, said [she "[saw blood.]"] → Dan Reyes; Kim Lee',
  ])
})

describe('Ukrainian: who is who', () => {
  testSpeakers('uk', [
    'Наставник господарів Тарас Кушнір мовчав. Воротар Сергій Дзюба сказав, що [боявся]. Арбітр Олена Бойко свистіла. Тренер додав, що [вірив]. → Сергій Дзюба; Тарас Кушнір',
    'Депутатка Олена Гринюк прийшла. «[Я проти]», – сказала Гринюк. → Олена Гринюк',
    'Керівниця Ольга Бойко і тренер Петро Коваль заявили, що [зал зачинено]. → Ольга Бойко, Петро Коваль',
    '«[Хліб подорожчає]», – каже один із пекарів. → один із пекарів',
    '«[Сніг тримається]», – розповідає лісник із Яремчі. → лісник із Яремчі',
    'Петро Коваль запізнився. «[Вибачте]», – сказав він. Мер Ольга Бойко сиділа мовчки. «[Почнімо вже нараду.]» → Петро Коваль; Ольга Бойко',
    'Петро Коваль прийшов. Ольга Бойко сказала, що [зал зачинено]. Вона додала, що [ключ загубили]. → Ольга Бойко',
    'Польські ЗМІ з посиланням на поліцію пишуть, що [потяг став]. → польські ЗМІ',
    '«[Так]», – сказала вона Петрові Ковалю. → ?',
  ])
})

describe('English: who is who', () => {
  testSpeakers('en', [
    'Nora Platt came. “[We waited,]” Ms Platt said. → Nora Platt',
    'Nora Platt met Owen Platt. “[We waited,]” Mr Platt said. → Owen Platt',
    'Her colleague Owen Lunn said [the train was late]. → Owen Lunn',
    'Owen Lunn was late. “[Sorry,]” he said. Nora Platt, 40, was calm. “[We can start now.]” → Owen Lunn; Nora Platt',
    '“[It is cold,]” said one of the swimmers. → one of the swimmers',
    'Nora Platt came. “[It is cold,]” a spokeswoman said. “[Bring a coat,]” she added. → spokeswoman',
    'Nora Platt and her colleague Owen Lunn said [the sea was warm]. → Nora Platt, Owen Lunn',
    '“[It is cold,]” Joe Biden told Angela Merkel. → Joe Biden',
  ])
})

describe('English: the subject far from its verb', () => {
  testSpeakers('en', [
    'Nora Platt, speaking at a rally in Wilton, N.H., warned that [the bank would close]. → Nora Platt',
    'Delegate Owen Lunn, wearing a Kestrel T-shirt, said [he was proud]. → Owen Lunn',
    'As Nora Platt, an expert on crows, noted, “[the birds remember faces.]” → Nora Platt',
    '“[I would not bet on it,]” Mr. Platt, a baker and former sailor, said. → Platt',
    'The deal was struck by Labor Secretary Nora Platt, who said [she expected a vote]. → Nora Platt',
    'Owen Lunn accused [the Platt administration of neglect] and said [the bridge was unsafe]. → Owen Lunn',
    'In Leeds, Nora Platt said [the bank would close]. → Nora Platt',
    'Nora Platt, Owen Lunn and Kim Lee said [the bank would close]. → Nora Platt, Owen Lunn, Kim Lee',
    'Nora Platt, a former adviser to Mr. Lunn and a friend of the family, said [the bank would close]. → Nora Platt',
    'Nora Platt, a strategist for Mrs. Lunn’s campaign who now works for Kestrel, a bank, said [it would close]. → Nora Platt',
    'LEEDS (AP) — A news report published Wednesday said [the minister used a private phone]. → news report',
    'The ban came after the government said [the meat was unsafe]. → government',
    'Speaker Nora Platt said Friday that [the road should open] but said “[the question is when]”. → Nora Platt',
    'The film ends with footage of Nora Platt asking, “[Why am I not ahead of them all?]” → Nora Platt',
    'When Owen Lunn arrived, Nora Platt said [the bank would close]. → Nora Platt',
    'Owen Lunn reported the fire at once, his wife whispered: “[We have nothing left.]” → wife of Owen Lunn',
    'Sergeant Owen Lunn of Kestrel Police said: “[We have nothing left.]” → Owen Lunn',
    'Owen Lunn reported losses, and whispered: “[We have nothing left.]” → Owen Lunn',
    '[The deal was off], USA TODAY reported. → USA TODAY',
  ])
})

describe('English: somebody else than the one just named', () => {
  testSpeakers('en', [
    'Nora Platt left. Platt’s lawyer said [she would appeal]. → Platt’s lawyer',
    'Nora Platt left. Her lawyer said [she would appeal]. → lawyer of Nora Platt',
    'Nora Platt left. “[She is tired,]” Platt campaign manager Owen Lunn said. → Owen Lunn',
    'Nora Platt left. Democrats said [the bill was dead]. → Democrats',
    'Nora Platt left. Organizers of both fairs insist [they will meet their targets]. → organizers of both fairs',
    'Kestrel closed. Kestrel executives have admitted that [the strike hurt]. → Kestrel executives',
    'Filling in for Owen Lunn, Kim Platt sang. “[I was born at night,]” he said. → Kim Platt',
    'Owen Lunn spoke. Kim Lee’s editor said [the story was dull]. → Kim Lee’s editor',
    'Owen Lunn spoke. My editor said [the story was dull]. → My editor',
    'Kestrel spoke. Nora Platt’s campaign said [it had nothing to hide]. → Nora Platt’s campaign',
    'Owen Lunn was there. Some Kestrel members said [they had not done enough]. → Kestrel members',
    'Friends of Mr. Lunn’s who have seen him lately say that [he is well]. → friends of Mr. Lunn’s who have seen him lately',
    'Owen Lunn’s wife, Rakeyia Scott, was there. “[Do not shoot,]” she said. → Rakeyia Scott',
    'Owen Lunn, the chairman of the club, left. “[I am tired,]” the chairman said. → Owen Lunn',
  ])
})

describe('Ukrainian: who stays without a name', () => {
  testSpeakers('uk', [
    'Доглядачі знають усі залі і жартують, що [заблукати неможливо]. → доглядачі',
    'Представник виробника повідомив, що [партію відкликали]. → представник виробника',
    'Лучани згадують, що [міст будували два роки]. → лучани',
    'Батьки учнів скаржаться, що [у школі холодно]. → батьки учнів',
    'Місцеві часто жартують, що [дорогу видно з космосу]. → місцеві',
    'Конгресмени наголошують, що [позов підтримують мільйони]. → конгресмени',
    'За словами конгресменів, [позов підтримують мільйони]. → конгресмени',
    'Група з десяти штатів поінформувала Верховний суд США, що [підтримує позов]. → група з десяти штатів',
    'Верховний суд США поінформував, що [позов відхилено]. → Верховний суд США',
    'У ЗМІ США пишуть, що [вибори відкладуть]. → ЗМІ США',
    'Дональд Трамп виграв. Радники попередили Трампа, що [охорони не буде]. → радники',
    'Дональд Трамп і Джо Байден заявили, що [охорони не буде]. → Дональд Трамп, Джо Байден',
    '«[Позов справедливий]», – йдеться в документі, витяги з якого наводять ЗМІ. → ?',
    '«[Удар відбито]», – йдеться в повідомленні, яке Генштаб оприлюднив уранці. → Генштаб',
    'Заступник директора музею Петро Сич прийшов. Колишній директор музею визнав: «[Усі знали]». → колишній директор музею',
    'Директор музею Петро Сич прийшов. Директор музею визнав: «[Усі знали]». → Петро Сич',
    'Директор музею Петро Сич прийшов. Колишній директор визнав: «[Усі знали]». → колишній директор',
    'Директор музею Петро Сич прийшов. Директор, який побажав лишитися неназваним, визнав: «[Усі знали]». За його словами, [двері не зачиняли]. → директор',
    'Директор музею Петро Сич прийшов. Директор, який побажав лишитися на місці, визнав: «[Усі знали]». → Петро Сич',
    'Лікар Петро Сич прийшов. Лікар на умовах анонімності розповів: «[Ліків немає]». → лікар',
    'Директор музею Петро Сич прийшов. Директор музею визнав: «[Мене назвали анонімним]». → Петро Сич',
    'Суддя запитала Петра Сича про гроші. «[Не брав]», – відповів той. → Петро Сич',
    'Петро Сич прийшов до суду. «[Не брав]», – відповів він. → Петро Сич',
    'Ангела Меркель прибула до Києва. «[Мені не платять]», – сказала вчителька з Полтави. «[Я втомилася]», – додала вона. → вчителька з Полтави',
    'Ангела Меркель прибула до Києва. Одна пенсіонерка чекала перед готелем. «[Мені не платять]», – сказала вона. → одна пенсіонерка',
    'Вчителька з Полтави Ольга Рій прибула до Києва. «[Мені не платять]», – сказала вчителька з Полтави. → Ольга Рій',
  ])
})

describe('English: who stays without a name', () => {
  testSpeakers('en', [
    'Nurse Nora Platt was there. The mother of one of the boys, who asked not to be named, told the BBC: “[I knew it.]” → mother of one of the boys',
    'Nurse Nora Platt was there. The nurse, who asked [not to be moved], told the BBC: “[I knew it.]” → Nora Platt',
    'Nurse Nora Platt was there. The nurse, who spoke on condition of anonymity, said: “[I knew it.]” → nurse',
    'Nurse Nora Platt was there. The nurse said: “[I want to be named.]” → Nora Platt',
    'Nora Platt was there. “[He had no hair,]” the 29-year-old said. → Nora Platt',
    'Nora Platt, 40, was there. “[He had no hair,]” the 29-year-old said. → 29-year-old',
    'Nora Platt was there. “[He had no hair,]” she said. → Nora Platt',
    'Angela Merkel came to Kyiv. A student in a red cap waited outside. "[I want an answer,]" she said. → student',
    'Angela Merkel came to Kyiv. An aide handed her a letter. "[I want an answer,]" she said. → Angela Merkel',
    'Angela Merkel came to Kyiv. A lawyer for Merkel waited outside. "[I want an answer,]" she said. → Angela Merkel',
  ])
})

describe('English: what ends a clause', () => {
  testSpeakers('en', [
    'According to Nora Platt, [talks may resume]; the union says [it is “[ready to talk]”]. → Nora Platt; union',
    'According to Nora Platt, [talks may resume; the boats are ready]. → Nora Platt',
    'Asked if the tests had failed, Platt said no. Kim Lee said [the tests were fine]. → Kim Lee',
    '[The tests had failed], Nora Platt said. → Nora Platt',
    'Asked by Nora Platt about it, Kim Lee laughed. “[I am not so brave.]” → Kim Lee',
    'Nora Platt asked about it, and Kim Lee laughed. “[I am not so brave.]” → Nora Platt',
  ])
})

describe('English: the subject of a participle or of a verb behind "and"', () => {
  testSpeakers('en', [
    'WARSAW (AFP) – Senator Nora Platt criticised the plan, saying that [it would fail]. → Nora Platt',
    'Kestrel (Reuters) - Senator Nora Platt criticised the plan and said [it would fail]. → Nora Platt',
    'Warsaw and Kyiv agreed, saying that [the plan would work]. → Warsaw, Kyiv',
    'Speaking to voters after the Republican primary, Owen Lunn left, adding that [he was tired]. → Owen Lunn',
    'When Ann Lee left, Owen Lunn stood up and said [it was late]. → Owen Lunn',
    'Owen Lunn attacked Nora Platt after she came late and blamed the delay on “[bad luck]”. → Nora Platt',
    'Owen Lunn attacked Nora Platt, came late and blamed the delay on “[bad luck]”. → Owen Lunn',
    'After saying the plan was “[dead on arrival,]” Nora Platt left. → Nora Platt ✗ the clause goes on to the end',
    'The ad shows Nora Platt loudly asking, “[Why am I here?]” → Nora Platt',
    'Nora Platt issued a statement describing the plan as “[dead on arrival]”. → Nora Platt',
    'Nora Platt praised the port at a forum sponsored by NBC News and said she has one wish: “[A new quay.]” → Nora Platt',
    'Nora Platt spoke. She’s claiming that [fraud is common]. → Nora Platt',
    'Nora Platt spoke. It’s Owen Lunn claiming that [fraud is common]. → Owen Lunn',
  ])
})

describe('English: who is no subject', () => {
  testSpeakers('en', [
    '“[We are shocked,]” one harbour employee told French station BFMTV. → one harbour employee ✗ no noun for a person, to the engine',
    '“[We are shocked,]” a sailor told French station BFMTV. → sailor',
    'Its leaders, who on a call Friday accused the mayor of “[misleading voters]”, left. → Its leaders ✗ the antecedent is cut off',
    'The lawsuit, which was filed in a district court in Kestrel, alleged that [the board was late]. → lawsuit',
    'Owen Lunn met Prime Minister Nora Platt. He attacked what Prime Minister Nora Platt called “[a clear danger]”. → Nora Platt',
    'Owen Lunn did not mention Nora Platt by name, but told city leaders that [the land was theirs]. → Owen Lunn',
    'The film ends with Owen Lunn saying, “[That makes me smart,]” when Nora Platt blasted him. → Owen Lunn',
    'According to HuffPost: “[The harbour has had a mixed record on safety.]” → HuffPost',
    'When George Wallace died in 1998, Nora Platt broke the silence: “[We offer our condolences to the family.]” → Nora Platt',
    '“[If nobody comes, we shall close,]” the article read. → article',
  ])
})

describe('English: who tells in a passive', () => {
  testSpeakers('en', [
    'Nora Platt was asked by host Owen Lunn, who supports her, “[Are you tired of the letters?]” → Owen Lunn',
    'Nora Platt, who called after he was declared the winner, told her supporters, “[I love you.]” → Nora Platt',
    '“[It is a mess,]” Nora Platt is quoted as saying. → Nora Platt',
    '“[It is a long story]” before she left, said Nora Platt. → Nora Platt',
    'Nora Platt was asked, “[Are you tired of all the letters?]” → ?',
    '“[I am not running,]” she was told by Owen Lunn. → Owen Lunn',
    'Nora Platt was described by one of the men as “[the best of all]”. → one of the men',
    'Nora Platt was told by Owen Lunn that [the harbour was closed]. → Owen Lunn',
    'Nora Platt had told Owen Lunn that [the harbour was closed]. → Nora Platt',
    'Nora Platt was telling Owen Lunn that [the harbour was closed]. → Nora Platt',
  ])
})

describe('English: asides, relatives and titles', () => {
  testSpeakers('en', [
    'Speaking later, Sen. Nora Platt (D-Mo.), who has endorsed Owen Lunn, said [the harbour was closed]. → Nora Platt',
    'Many sailors at the harbour — including Muslims, Christians and Jews — said [it was late]. → sailors at the harbour',
    'The harbour is old - a harbour, Owen Lunn said, that [is meant to last]. → Owen Lunn',
    'He met a group of sailors who harbour officials say [are tied to the firm]. → harbour officials',
    '“[It was never meant to be,]” said the analyst Owen Lunn of Nora Platt, who left. → Owen Lunn',
    'Owen Lunn rebuked critics who say [he should leave the harbour]. → critics',
    'He turned to the Harbour Committee, which said [it was late]. → Harbour Committee',
    'The firm quoted Owen Lunn as saying [the harbour was closed]. → Owen Lunn',
    'The Turkish company Anadolu Motors closed. The Turkish government declared [the plant was unsafe]. → Turkish government',
    'Hull Health Inc sued the Care Administration. The company said [it was sure to win]. → Hull Health Inc',
    'Nora Platt met Angela Lunn, a sailor. She was late. She was tired. “[I am home,]” she said. → Nora Platt',
    'As the Daily Lantern reported, the mayor refused to call it a storm:\n“[The mayor is still reluctant to call the storm a storm.]” → Daily Lantern ✗ the tagger',
  ])
})

describe('English: a name inside the phrase of another', () => {
  testSpeakers('en', [
    '“[The rules are fair,]” Oregon GOP chairman Dave Marsh said of the vote. → Dave Marsh',
    '“[The rules are fair,]” Oregon said of the vote. → Oregon',
    'Platt campaign manager Owen Lunn rejected the idea, saying [the crowds prove it wrong]. → Owen Lunn',
    'Nora Platt rejected the idea of Owen Lunn, saying [the crowds prove it wrong]. → Nora Platt',
    'The Sentinel quoted Nora Platt, a local nurse, as saying that [the driver had a knife]. → Nora Platt',
    'The Sentinel said that [the driver had a knife]. → Sentinel',
    '“[We are ready,]” said Owen Lunn, who added that [the town was safe]. → Owen Lunn',
  ])
})

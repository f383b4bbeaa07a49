import { describe, expect, test } from 'vitest'
import { findBases } from '../src/entities/bases/base.ts'
import { languages } from '../src/language/registry.ts'
import { lines } from '../src/language/words.ts'
import { markedDocument } from './marked.ts'

/** «до [Єлисейського палацу|LOCATION] → Єлисейський палац». */
function rows(list: string): [string, string][] {
  return lines(list).map((line) => line.split(' → ') as [string, string]) // every line has one arrow
}

function basesIn(marked: string, language: string): string {
  const { document, mentions } = markedDocument(marked, languages[language]!)
  return findBases(document, mentions)
    .map(({ base }) => base)
    .join(', ')
}

describe('persons', () => {
  test.each(
    rows(`
    [Джорджею Мелоні|PERSON] → Джорджа Мелоні
    [Джорджа Буша|PERSON] → Джордж Буш
    [Майка Пенса|PERSON] → Майк Пенс
    [Руді Джуліані|PERSON] → Руді Джуліані
    [Летисією|PERSON] → Летисія
    [Степаненкові|PERSON] → Степаненко
    Але [Мінґма Шерпа|PERSON] не прийшов. → Мінґма Шерпа
    Фото: [Нікіта Галка|PERSON] → Нікіта Галка
    Наради вів він: [Нікіта Галка|PERSON] → Нікіт Галк
    Адвокат [Юлія Джима|PERSON] промовчав. → Юлій Джим
    [Володимиром Путіним|PERSON] → Володимир Путін
    [Володимира Зеленського|PERSON] → Володимир Зеленський
    [Дональду Трампу|PERSON] → Дональд Трамп
    [Стіва Віткоффа|PERSON] → Стів Віткофф
    [Ангели Меркель|PERSON] → Ангела Меркель
    [Терезою Мей|PERSON] → Тереза Мей
    [Вінстона Черчилля|PERSON] → Вінстон Черчилль
    [Романа Швеця|PERSON] → Роман Швець
    [Івана Стрільця|PERSON] → Іван Стрілець
    [Романом Кравцем|PERSON] → Роман Кравець
    [Фрідріхом Мерцем|PERSON] → Фрідріх Мерц
    [Олафом Шольцем|PERSON] → Олаф Шольц
    [Давида Арахамії|PERSON] → Давид Арахамія
    [Ігорю Палиці|PERSON] → Ігор Палиця
    [Петра Гоці|PERSON] → Петро Гоці
    [Івана Козельця|PERSON] → Іван Козелець
    [Івана Орла|PERSON] → Іван Орел
    [Івана Журавля|PERSON] → Іван Журавель
    [Івана Чорновола|PERSON] → Іван Чорновіл
    [Дмитра Вовка|PERSON] → Дмитро Вовк
    [Олену Вовк|PERSON] → Олена Вовк
    [Павла Бойка|PERSON] → Павло Бойко
    [Карла Маркса|PERSON] → Карл Маркс
    [Івана Кравця|PERSON] → Іван Кравець
    [Олени Нілля|PERSON] → Олена Нілля
    [Юлії Тимошенко|PERSON] → Юлія Тимошенко
    [Олени Зеленської|PERSON] → Олена Зеленська
    [Марією Захаровою|PERSON] → Марія Захарова
    [Оксаною Ковальчук|PERSON] → Оксана Ковальчук
    [Петром Порошенком|PERSON] → Петро Порошенко
    [Леонідові Кравчуку|PERSON] → Леонід Кравчук
    [Андрія Садового|PERSON] → Андрій Садовий
    [Віктору Орбану|PERSON] → Віктор Орбан
    [Анджеєм Дудою|PERSON] → Анджей Дуда
    [Бараку Обамі|PERSON] → Барак Обама
    [Еммануеля Макрона|PERSON] → Еммануель Макрон
    [Жан-Клода Юнкера|PERSON] → Жан-Клод Юнкер
    [Жана-Клода Юнкера|PERSON] → Жан-Клод Юнкер
    [Джейкоба Різ-Мога|PERSON] → Джейкоб Різ-Мог
    [Урсули фон дер Ляєн|PERSON] → Урсула фон дер Ляєн
    [Івана Семеновича Нечуя-Левицького|PERSON] → Іван Семенович Нечуй-Левицький
    [Гриценко Ніни Іванівни|PERSON] → Гриценко Ніна Іванівна
    [Людмилі Петрівні|PERSON] → Людмила Петрівна
    [В. Зеленського|PERSON] → В. Зеленський
    [С.Лавровим|PERSON] → С.Лавров
    [Порошенка|PERSON] → Порошенко
    [Ковальчука|PERSON] → Ковальчук
    [Возняка|PERSON] → Возняк
    [Януковичем|PERSON] → Янукович
    [Дуди|PERSON] → Дуда
    [Ердогана|PERSON] → Ердоган
    [ЗЕЛЕНСЬКОГО|PERSON] → ЗЕЛЕНСЬКИЙ
    [Дмитра Павліва|PERSON] → Дмитро Павлів
    [Віталія Кличка|PERSON] → Віталій Кличко
    [Наталки|PERSON] → Наталка
    [Ігоря|PERSON] → Ігор
    міністр [Юлія Лапутіна|PERSON] → Юлія Лапутіна
    речник [Порошенка|PERSON] → Порошенко
    [Юлія Городчаніна|PERSON] вважає, що ні. → Юлія Городчаніна
    [Марко Дзюба|PERSON] запізнився. → Марко Дзюба
    «Так», – сказав [Марко Дзюба|PERSON]. → Марко Дзюба
    [Марка Дзюбу|PERSON] запросили. → Марк Дзюба
    [Гната Хоткевича|PERSON] запросили. → Гнат Хоткевич
    Ми бачили [Гната Хоткевича|PERSON]. → Гнат Хоткевич
    [Степана Бандеру|PERSON] затримали. → Степан Бандера
    Приїхала акторка [Домініка Бурла|PERSON]. → Домініка Бурла
    Слово взяв адвокат [Домініка Бурла|PERSON]. → Домінік Бурл
    Так каже експертка спілки [Мар’яна Голубка|PERSON]. → Мар’ян Голубко
    Експертка спілки [Мар’яна Голубка|PERSON] переконана. → Мар’яна Голубка
    Дружина [Івана Сірка|PERSON] заявила, що ні. → Іван Сірк
    Депутати оголосили [Івана Ковтуна|PERSON] почесним громадянином. → Іван Ковтун
    Депутат оголосив [Іван Ковтун|PERSON]. → Іван Ковтун
    Учні обрали [Марка Дзюбу|PERSON] старостою. → Марк Дзюба
    Уряд [Маї Санду|PERSON] відповів. → Мая Санду
    [Жозе Баррозу|PERSON] мовчав. До [Баррозу|PERSON] звернулися. → Жозе Баррозу, Баррозу
    [Марія Санду|PERSON] мовчала. До [Санду|PERSON] звернулися. → Марія Санду, Санду
    Партія [Ела Данна|PERSON] програла. → Ел Данн
    [Яна Гайда|PERSON] переможе. → Яна Гайда
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'uk')).toBe(base)
  })
})

describe('names that stay as they are', () => {
  test.each(
    rows(`
    [Біньяміна Нетаньягу|PERSON] → Біньямін Нетаньягу
    [Джастіном Трюдо|PERSON] → Джастін Трюдо
    [Сільвіо Берлусконі|PERSON] → Сільвіо Берлусконі
    [Романо Проді|PERSON] → Романо Проді
    [Ніколя Саркозі|PERSON] → Ніколя Саркозі
    [Мішелю Барньє|PERSON] → Мішель Барньє
    [Дональд Трамп|PERSON] → Дональд Трамп
    [Тимошенко|PERSON] → Тимошенко
    [Обама|PERSON] → Обама
    у [США|LOCATION] → США
    про [ООН|ORGANIZATION] → ООН
    до [НАТО|ORGANIZATION] → НАТО
    у [Баку|LOCATION] → Баку
    у [Чикаго|LOCATION] → Чикаго
    з [Тбілісі|LOCATION] → Тбілісі
    [Японія|LOCATION] → Японія
    [Карпати|LOCATION] → Карпати
    [Рівне|LOCATION] → Рівне
    [Reuters|ORGANIZATION] → Reuters
    [Financial Times|ORGANIZATION] → Financial Times
    [КамАЗ|ORGANIZATION] → КамАЗ
    [YNet|ORGANIZATION] → YNet
    [18 серпня|DATE] → 18 серпня
    [двох мільйонів\tгривень|MONEY] → двох мільйонів гривень
    [20 хвилин|PERIOD] → 20 хвилин
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'uk')).toBe(base)
  })
})

describe('places', () => {
  test.each(
    rows(`
    на [вул. Банковій|LOCATION] → вул. Банкова
    на [площі Народній|LOCATION] → площа Народна
    на [вулиці Великій Васильківській|LOCATION] → вулиця Велика Васильківська
    на [площі Святої Софії|LOCATION] → площа Святої Софії
    на [вулиці Лесі Українки|LOCATION] → вулиця Лесі Українки
    з [Бережан|LOCATION] → Бережани
    в [Михайлівцях|LOCATION] → Михайлівці
    у [Ханої|LOCATION] → Ханой
    на [Єлисейських Полях|LOCATION] → Єлисейські Поля
    у [Будинку футболу|LOCATION] → Будинок футболу
    у [Чорному морі|LOCATION] → Чорне море
    до [Єлисейського палацу|LOCATION] → Єлисейський палац
    у [Парижі|LOCATION] → Париж
    у [Вашингтоні|LOCATION] → Вашингтон
    [Росії|LOCATION] → Росія
    [Україною|LOCATION] → Україна
    [Львова|LOCATION] → Львів
    [Харкова|LOCATION] → Харків
    у [Києві|LOCATION] → Київ
    до [Канева|LOCATION] → Канів
    у [Тернополі|LOCATION] → Тернопіль
    з [Черкас|LOCATION] → Черкаси
    у [Чернівцях|LOCATION] → Чернівці
    [Нідерландів|LOCATION] → Нідерланди
    в [Альпах|LOCATION] → Альпи
    [Альп|LOCATION] → Альпи
    [Нью-Йорка|LOCATION] → Нью-Йорк
    в [Івано-Франківську|LOCATION] → Івано-Франківськ
    з [Кам’янця-Подільського|LOCATION] → Кам’янець-Подільський
    у [Відні|LOCATION] → Відень
    у [Празі|LOCATION] → Прага
    в [Америці|LOCATION] → Америка
    [Білорусі|LOCATION] → Білорусь
    на [Полтавщині|LOCATION] → Полтавщина
    на [Закарпатті|LOCATION] → Закарпаття
    до [Кривого Рогу|LOCATION] → Кривий Ріг
    у [Білій Церкві|LOCATION] → Біла Церква
    у [Донецьку|LOCATION] → Донецьк
    [Близького Сходу|LOCATION] → Близький Схід
    [Саудівською Аравією|LOCATION] → Саудівська Аравія
    у [Сполучених Штатах Америки|LOCATION] → Сполучені Штати Америки
    [Київській області|LOCATION] → Київська область
    [Київській та Одеській областях|LOCATION] → Київська та Одеська області
    [Куп'янському, Лиманському й Бахмутському напрямках|LOCATION] → Куп'янський, Лиманський й Бахмутський напрямки
    [Херсонської та Миколаївської областей|LOCATION] → Херсонська та Миколаївська області
    У [Київській та Одеській областях|LOCATION] тихо, до [Одеської області|LOCATION] їдуть. → Київська та Одеська області, Одеська область
    [Сполучених Штатів|LOCATION] → Сполучені Штати
    [Білій Церкві та Умані|LOCATION] → Біла Церква та Умані
    у [Макіївці|LOCATION] → Макіївка
    [Білого дому|LOCATION] → Білий дім
    у [Дегазі|LOCATION] і з [Дегази|LOCATION] → Дегаза, Дегаза
    у [Дегазі|LOCATION] і з [Дегаги|LOCATION] → Дегага, Дегага
    на [Липках|LOCATION] тихо, [Липки|LOCATION] сплять. → Липки, Липки
    до [Липки|LOCATION] їде [Липка|LOCATION]. → Липка, Липка
    [вулицю Сурмичі|LOCATION] закрили, а [Сурмичі|LOCATION] чекають. → вулиця Сурмичі, Сурмичі
    на [вулиці Ольги|LOCATION] живе донька [Ольги|PERSON] → вулиця Ольги, Ольга
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'uk')).toBe(base)
  })
})

describe('organisations, offices, works', () => {
  test.each(
    rows(`
    [36-ї бригади|ORGANIZATION] → 36-та бригада
    про це пишуть «[Наші гроші. Полісся|ARTIFACT]» → Наші гроші. Полісся
    у статті «[Наших грошей|ARTIFACT]» → Наші гроші
    партія «[Нашого краю|ORGANIZATION]» → Наший край
    до [Європ. суду|ORGANIZATION] → Європ. суд
    [93-ї механізованої бригади|ORGANIZATION] → 93-тя механізована бригада
    [81-й бригаді|ORGANIZATION] → 81-ша бригада
    [112-ї бригади|ORGANIZATION] → 112-та бригада
    [47-го полку|ORGANIZATION] → 47-й полк
    [Берлінського міжнародного кінофестивалю|MISC] → Берлінський міжнародний кінофестиваль
    у [Міносвіти|ORGANIZATION] → Міносвіти
    у [Мінфіні|ORGANIZATION] → Мінфін
    у [лікарні імені Мечникова|ORGANIZATION] → лікарня імені Мечникова
    компанія «[Енгурі Верхня|ORGANIZATION]» → Енгурі Верхня
    у газеті «[День|ORGANIZATION]» → День
    [ч. 1 ст. 286 Кримінального кодексу|DOCUMENT] → ч. 1 ст. 286 Кримінального кодексу
    у [Фейсбуці|MISC] → Фейсбук
    [Міністерством економічного розвитку і торгівлі України|ORGANIZATION] → Міністерство економічного розвитку і торгівлі України
    [Європейського суду з прав людини|ORGANIZATION] → Європейський суд з прав людини
    [Верховній Раді України|ORGANIZATION] → Верховна Рада України
    [Центральної виборчої комісії|ORGANIZATION] → Центральна виборча комісія
    [Організації Об’єднаних Націй|ORGANIZATION] → Організація Об’єднаних Націй
    [Палатою представників|ORGANIZATION] → Палата представників
    [Євросоюзу|ORGANIZATION] → Євросоюз
    за [Правилами дорожнього руху|DOCUMENT] → Правила дорожнього руху
    між [Договірними державами|DOCUMENT] в [державі|LOCATION], з [держави|LOCATION], про [державу|LOCATION] → Договірні держави, держава, держава, держава
    акції [«Газпрому»|ORGANIZATION] → Газпром
    акції «[Нафтогазу|ORGANIZATION]» → Нафтогаз
    [«Європейською правдою»|ORGANIZATION] → Європейська правда
    [ТОВ «Північне сяйво»|ORGANIZATION] → ТОВ «Північне сяйво»
    [МЗСу|ORGANIZATION] → МЗС
    [Київради|ORGANIZATION] → Київрада
    [Національним банком України|ORGANIZATION] → Національний банк України
    [Служби безпеки України|ORGANIZATION] → Служба безпеки України
    про це пишуть [Патріоти Полтави|ORGANIZATION] → Патріоти Полтави
    про це повідомив [Рудоатом|ORGANIZATION] → Рудоатом
    сказав він [Укрінформу|ORGANIZATION] → Укрінформ
    сказала вона «[Полтавській правді|ORGANIZATION]» → Полтавська правда
    повідомили [Полтавській правді|ORGANIZATION] → Полтавська правда
    поінформували [Держварту|ORGANIZATION] → Держварта
    [президентом США|JOB] → президент США
    [міністру закордонних справ|JOB] → міністр закордонних справ
    [Лісабонського договору|DOCUMENT] → Лісабонський договір
    [Кримської  війни|MISC] → Кримська війна
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'uk')).toBe(base)
  })
})

describe('forms of one article agree', () => {
  test.each(
    rows(`
    [Марека|PERSON], [Марек|PERSON], [Мареку|PERSON] → Марек, Марек, Марек
    [Жигула|PERSON], [Жигули|PERSON], [Жигулою|PERSON], [Жигулу|PERSON] → Жигула, Жигула, Жигула, Жигула
    [Лімою|LOCATION], [Ліма|LOCATION], [Ліми|LOCATION] → Ліма, Ліма, Ліма
    [Грегора Тусена|PERSON] і [Тусена|PERSON] → Грегор Тусен, Тусен
    [Ганна Тусена|PERSON] і [Тусена|PERSON] → Ганна Тусена, Тусена
    Бігли [Дарина Чалик|PERSON], [Олександра Меркушина|PERSON] й [Юлія Джима|PERSON] → Дарина Чалик, Олександра Меркушина, Юлія Джима
    Бачили [Дарину Чалик|PERSON], [Олександра Меркушина|PERSON] → Дарина Чалик, Олександр Меркушин
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'uk')).toBe(base)
  })
})

describe('English', () => {
  test.each(
    rows(`
    [the White House|LOCATION] → White House
    [the Johnsons'|PERSON] → Johnsons
    [Zelensky's|PERSON] → Zelensky
    [Mr. Smith|PERSON] → Smith
    [Sir Keir Starmer|PERSON] → Keir Starmer
    [“The New Yorker”|ORGANIZATION] → New Yorker
    [The Hague|LOCATION] → The Hague
    [New   York|LOCATION] → New York
    [Theresa May|PERSON] → Theresa May
    [Andes|LOCATION] → Andes
    [O'Neil|PERSON] → O'Neil
    [Ministry of Defence|ORGANIZATION] → Ministry of Defence
    [the|MISC] → the
    [the 1990s|DATE] → the 1990s
    the [Miss Universe|MISC] show → Miss Universe
    shares of [Dr Pepper|ORGANIZATION] → Dr Pepper
    at [Wendy's|ORGANIZATION], which closed → Wendy's
    [Wendy's|ORGANIZATION] and others; [Wendy's|ORGANIZATION] staff → Wendy's, Wendy's
    [Acme's|ORGANIZATION] staff → Acme
    at [Acme|ORGANIZATION], for [Acme's|ORGANIZATION] staff → Acme, Acme
    a friend of [Obama's|PERSON], who left → Obama
    AT [WENDY'S|ORGANIZATION], WHICH [Wendy's|ORGANIZATION], → WENDY'S, Wendy's
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'en')).toBe(base)
  })
})

test('a language without data keeps what is written', () => {
  expect(basesIn('[Angeli Merkel|PERSON]', 'pl')).toBe('Angeli Merkel')
})

describe('posts', () => {
  test.each(
    rows(`
    [лідера|JOB] → лідер
    [президентові|JOB] → президент
    з [міністеркою оборони|JOB] → міністерка оборони
    [Лідери|JOB] → Лідери
    [начальників штабів|JOB] → начальники штабів
    [голова правління|JOB] → голова правління
    [в. о. начальника|JOB] → в. о. начальника
    [водолази|JOB] → водолази
    [водіїв|JOB] → водії
    [дорожники|JOB] → дорожники
    [аудиторки|JOB] → аудиторка
    [кухарями|JOB] → кухарі
    [законодавці|JOB] → законодавці
    [воротаря|JOB] → воротар
    [гляціологиня|JOB] → гляціологиня
    [судді|JOB] → судді
    [суддею|JOB] → суддя
    [чергові|JOB] → чергові
    [військові|JOB] → військові
    [військова|JOB] → військова
    [посла|JOB] → посол
    [майстра|JOB] → майстер
    [сімейному лікареві|JOB] → сімейний лікар
    до [голови|JOB] → голова
    [Глави держав|JOB] зустрілися. → Глави держав
    [Засновником|JOB] є Коваль. → Засновник
  `),
  )('%s: %s', (marked, base) => {
    expect(basesIn(marked, 'uk')).toBe(base)
  })
})

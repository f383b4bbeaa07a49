import { describe, expect, test } from 'vitest'
import { joinMentions } from '../src/entities/identity/identity.ts'
import { languages } from '../src/language/registry.ts'
import { markedDocument } from './marked.ts'

/** «[Марк Рютте|PERSON], генсек НАТО. → генсек НАТО»: the roles of the persons in the order of the article. */
function check(row: string, language: string): void {
  const [marked = '', roles = ''] = row.split(' → ')
  const { document, mentions } = markedDocument(marked, languages[language]!)
  const persons = joinMentions(document, mentions, false).entities.filter(({ type }) => type === 'PERSON')
  expect(persons.map((person) => person.roles.join(', ')).join('; ')).toBe(roles)
}

describe('Ukrainian: a title before the name', () => {
  test.each([
    'Президент [України|LOCATION] [Володимир Зеленський|PERSON] прибув. → президент України',
    '[В. о. міського голови|JOB] [Артем Кобзар|PERSON] приїхав. → в. о. міського голови',
    'Розмова з [в.о. міністра|JOB] [Оленою Коваль|PERSON] тривала. → в.о. міністра',
    'Тренер «синьо-жовтих» [Сергій Ребров|PERSON] приїхав. → тренер «синьо-жовтих»',
    'Тренер «синьо-жовтих» мовчить, а [Сергій Ребров|PERSON] ні. → ',
    'Священник отець [Михайло Гук|PERSON] приїхав. → священник',
    'Розмова з директором школи паном [Ковальчуком|PERSON] тривала. → директор школи',
    'Генсек [НАТО|ORGANIZATION] [Марк Рютте|PERSON] прибув. → генсек НАТО',
    'Розмова з міністеркою оборони [Німеччини|LOCATION] [Крістін Ламбрехт|PERSON] тривала. → міністерка оборони Німеччини',
    'До колишнього міністра закордонних справ [Дмитра Кулеби|PERSON] звернулися. → колишній міністр закордонних справ',
    'Екс-президентові [Леонідові Кучмі|PERSON] подякували. → екс-президент',
    'Речник [МЗС|ORGANIZATION] [Китаю|LOCATION] [Ван Веньбінь|PERSON] заперечив. → речник МЗС Китаю',
    'Головний інфекціоніст [США|LOCATION] доктор [Ентоні Фаучі|PERSON] пояснив. → головний інфекціоніст США',
    'Ім’я скульптора й уродженця села [Юліана Мельничука|PERSON] повернули. → скульптор, уродженець села',
    'Депутат від партії «[Нове поле|ORGANIZATION]» [Левко Миськів|PERSON] зауважив. → депутат від партії «Нове поле»',
    'Адвокат від зустрічі [Левко Миськів|PERSON] відмовився. → ',
    'Перша леді [Олена Зеленська|PERSON] прибула. → перша леді',
    'Гравець «[Динамо|ORGANIZATION]» [Іван Петренко|PERSON] забив. → гравець «Динамо»',
    'Міністр освіти і науки [Оксен Лісовий|PERSON] прибув. → міністр освіти і науки',
    'Уповноважений з прав людини [Дмитро Лубінець|PERSON] прибув. → уповноважений з прав людини',
    'Міністр у справах ветеранів [Наталія Калмикова|PERSON] прибула. → міністр у справах ветеранів',
    'Кандидат у мери [Львова|LOCATION] [Іван Коваль|PERSON] програв. → кандидат у мери Львова',
    'За словами першої заступниці директора [Ірини Мудрої|PERSON], ні. → перша заступниця директора',
    'Лікарку-психіатриню [Олену Коваль|PERSON] нагородили. → ',
    'Лікаря-епідеміолога [Івана Коваля|PERSON] нагородили. → лікар-епідеміолог',
    'Про це сказав речник уряду, капітан флоту [Іван Коваль|PERSON]. → речник уряду, капітан флоту',
    'Речник уряду, капітан флоту [Іван Коваль|PERSON] заявив, що ні. → речник уряду, капітан флоту',
    'Прибули речник уряду, капітан флоту [Іван Коваль|PERSON] та лікарі. → капітан флоту',
    'Про це сказали речник уряду, капітан флоту [Іван Коваль|PERSON]. → капітан флоту',
    'У цьому переконана вчителька [Олена Коваль|PERSON]. → вчителька',
    'Письменник і журналіст [Іван Коваль|PERSON] помер. → письменник, журналіст',
    'Відомий український співак [Іван Коваль|PERSON] помер. → український співак',
    'Чинний президент [Зеленський|PERSON] прибув. → президент',
    'Кіносценограф|JOB [Іван Коваль|PERSON] помер. → ',
    'Першим зробив щеплення лікар [Іван Коваль|PERSON]. → лікар',
    'Розповіла рання вчителька [Олена Коваль|PERSON]. → рання вчителька',
    'Про це сказав проф. [Іван Коваль|PERSON] з [Києва|LOCATION]. → професор',
    'Тендер виграв [ФОП|JOB] [Коваль Іван|PERSON]. → ФОП',
    'Прибув проф [Іван Коваль|PERSON]. → ',
    '[Кіносценограф|JOB] [Іван Коваль|PERSON] помер. → кіносценограф',
    // one fuller than the other
    'Президент [Зеленський|PERSON] прибув. Президент [України|LOCATION] [Володимир Зеленський|PERSON] подякував. → президент України',
    'Мер [Іван Коваль|PERSON] прибув. Лікар [Коваль|PERSON] поїхав, мер [Коваль|PERSON] теж. → мер, лікар',
    // which of two nouns
    'Заступник голови [СБУ|ORGANIZATION] [Іван Коваль|PERSON] прибув. → заступник голови СБУ',
    'За словами першого заступника голови [СБУ|ORGANIZATION] [Івана Коваля|PERSON], це так. → перший заступник голови СБУ',
    'За словами речника голови [СБУ|ORGANIZATION] [Івана Коваля|PERSON], це так. → ',
    'Адвокат [Порошенка|PERSON] [Ілля Новіков|PERSON] прибув. → ; адвокат Порошенка',
  ])('%s', (row) => check(row, 'uk'))
})

describe('Ukrainian: a phrase behind the name', () => {
  test.each([
    "[Борис Джонсон|PERSON], прем'єр-міністр [Великої Британії|LOCATION], прибув. → прем'єр-міністр Великої Британії",
    'Розмова з [Андрієм Садовим|PERSON], мером [Львова|LOCATION]. → мер Львова',
    '[Іван Коваль|PERSON], 45 років, прибув. → ',
    '[Іван Коваль|PERSON], 45, учитель фізики, прибув. → учитель фізики',
    '[Сергій Кислиця|PERSON] – постпред [України|LOCATION] в [ООН|ORGANIZATION]. → постпред України в ООН',
    'Виступив [Іван Коваль|PERSON] (директор школи). → директор школи',
    '[Іван Коваль|PERSON], засновник і директор фонду, прибув. → засновник, директор фонду',
    'Президентка [Єврокомісії|ORGANIZATION], [Урсула фон дер Ляєн|PERSON], прибула. → президентка Єврокомісії',
  ])('%s', (row) => check(row, 'uk'))
})

describe('Ukrainian: no role', () => {
  test.each([
    'Президент подякував [Зеленському|PERSON]. → ',
    'Президент [України|LOCATION] [Зеленського|PERSON] не бачив. → ',
    'Зустріч міністра оборони [України|LOCATION] з [Зеленським|PERSON]. → ',
    'Речник [Зеленського|PERSON] мовчав. → ',
    'Адвокат [Мей|PERSON] мовчав. → ',
    'Президент сьогодні бачив: [Зеленський|PERSON] прибув. → ',
    'Прибули [Зеленський|PERSON], президент [Польщі|LOCATION] [Анджей Дуда|PERSON] та інші. → ; президент Польщі',
    '[Іван Коваль|PERSON], який знав президента, прибув. → ',
    '[Іван Коваль|PERSON], президенту подякувавши, поїхав. → ',
    'Вибори президента [Дональда Трампа|PERSON] не лякали. → ',
    'Боровся за посаду мера [Іван Коваль|PERSON]. → ',
    'Компанія «[Нафтогаз|ORGANIZATION]» і [Коваль|PERSON]. → ',
    'Депутати [Коваль|PERSON] і [Бойко|PERSON] прибули. → ; ',
    'Молода жінка [Олена Коваль|PERSON] прибула. → ',
    'ПРЕЗИДЕНТ [Зеленський|PERSON] прибув. → ',
    'Речника голови [Івана Коваля|PERSON] бачили. → ',
    'Заступниці директора [Івана Коваля|PERSON] не бачили. → ',
    '[Володимир Зеленський|PERSON] став президентом [України|LOCATION]. → ',
    'Про це президент. [Зеленський|PERSON] мовчав. → ',
  ])('%s', (row) => check(row, 'uk'))
})

describe('English: a title before the name', () => {
  test.each([
    'President [Joe Biden|PERSON] came. → president',
    'Church minister Rev. [Jone Marsh|PERSON] came. → church minister',
    'Retired Prof. [Jone Marsh|PERSON] came. → retired professor',
    'Dr. [Jone Marsh|PERSON] came. → ',
    '[NATO|ORGANIZATION] Secretary General [Mark Rutte|PERSON] came. → NATO secretary general',
    'The French foreign minister [Jean-Noël Barrot|PERSON] came. → French foreign minister',
    'She met former [US|LOCATION] Secretary of State [Antony Blinken|PERSON]. → former US secretary of state',
    'She will meet foreign minister [Ann Ray|PERSON]. → foreign minister',
    '[Ann Ray|PERSON], editor of the Cook Political Report, said so. → editor of the Cook Political Report',
    'The veteran climate activist [Greta Thunberg|PERSON] spoke. → veteran climate activist',
    "The company's chief executive, [Tim Cook|PERSON], resigned. → chief executive",
    'The mayor of [Lviv|LOCATION], [Andriy Sadovyi|PERSON], agreed. → mayor of Lviv',
    "[Ukraine|LOCATION]'s president, [Volodymyr Zelenskyy|PERSON], agreed. → Ukraine's president",
    'said [Texas|LOCATION] governor [Greg Abbott|PERSON]. → Texas governor',
    'The then prime minister [David Cameron|PERSON] resigned. → prime minister',
    'The director Dr [Jane Smith|PERSON] spoke. → director',
    'He read a remark President [Joe Biden|PERSON] made. → president',
    'Presidential candidate [Texas|LOCATION] Senator [Ann Ray|PERSON] spoke. → presidential candidate, Texas senator',
    'The former British Prime Minister [David Cameron|PERSON] resigned. → former British prime minister',
    'Sen. [Ann Ray|PERSON] and Rep. [Hugh Hill|PERSON] met [Ohio|LOCATION] Gov. [Jo Day|PERSON]. → senator; representative; Ohio governor',
    '[New Jersey|LOCATION] Gov. [Jo Day|PERSON] met the new minister [Ann Lee|PERSON]. → New Jersey governor; minister',
    'They backed Democratic presidential nominee [Ann Ray|PERSON]. → Democratic presidential nominee',
    '[Acme|ORGANIZATION] CEO [Ann Ray|PERSON] left. → Acme CEO',
    'It may force Sen. [Ann Ray|PERSON] out. → senator',
  ])('%s', (row) => check(row, 'en'))
})

describe('English: a phrase behind the name', () => {
  test.each([
    '[Hugh Hill|PERSON], a doctor, said so. → doctor',
    '[Maria Lopez|PERSON], director of the [National Museum|ORGANIZATION], said so. → director of the National Museum',
    '[Ann Ray|PERSON], 45, a history teacher, said so. → history teacher',
    '[Ann Ray|PERSON], founder and chief executive of [Acme|ORGANIZATION], said so. → founder, chief executive of Acme',
    '[Ann Ray|PERSON], the [US|LOCATION] ambassador to [Ukraine|LOCATION], left. → US ambassador to Ukraine',
    '[Ann Ray|PERSON], a law professor who advised him, left. → law professor',
    '[Ann Ray|PERSON], a retired teacher from [Cork|LOCATION] and a mother, left. → retired teacher',
    '[Ann Ray|PERSON], a professor of law there, left. → professor of law',
    '[Ann Ray|PERSON] (captain) scored. → captain',
    "[Ann Ray|PERSON], the company's new director, left. → director",
    "[Ann Ray|PERSON], the players' captain, left. → captain",
    "[Ann Ray|PERSON], the [United Nations|ORGANIZATION]' envoy, left. → United Nations' envoy",
    '[Jo Day|PERSON], a professor at [Yale|ORGANIZATION]. → professor at Yale',
  ])('%s', (row) => check(row, 'en'))
})

describe('English: no role', () => {
  test.each([
    'The president met [Joe Biden|PERSON]. → ',
    'The president said [Joe Biden|PERSON] was late. → ',
    '[Hugh Hill|PERSON], who is a doctor, said so. → ',
    '[Hugh Hill|PERSON], a man, said so. → ',
    '[Hugh Hill|PERSON], the president of [France|LOCATION] and others came. → ',
    '[Hugh Hill|PERSON], president [Joe Biden|PERSON] and others came. → ; president',
    "[Hugh Hill|PERSON]'s doctor, [Ann Ray|PERSON], left. → ; doctor",
    'Trump openly admires Russian president [Vladimir Putin|PERSON]. → Russian president',
    'He was to meet president [Vladimir Putin|PERSON]. → president',
    'Presidents [Joe Biden|PERSON] and [Xi Jinping|PERSON] met. → ; ',
    'The bank of [England|LOCATION] and [Hugh Hill|PERSON] agreed. → ',
    'A doctor, a nurse, [Hugh Hill|PERSON], [Ann Ray|PERSON] and others came. → ; ',
    'It was late, doctor. [Hugh Hill|PERSON] left. → ',
    'He lives with Sen, [Ann Ray|PERSON] and others. → ',
    'A rep [Ann Ray|PERSON] hired left. → ',
  ])('%s', (row) => check(row, 'en'))
})

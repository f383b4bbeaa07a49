import { describe, expect, test } from 'vitest'
import type { Name } from '../src/entities/bases/name.ts'
import { ANY_CASE } from '../src/entities/bases/names.ts'
import { joinMentions } from '../src/entities/identity/identity.ts'
import { settleTypes } from '../src/entities/identity/majority.ts'
import type { TaggedMention } from '../src/entities/tagging/tagger.ts'
import { languages } from '../src/language/registry.ts'
import { analysisSchema } from '../src/schema.ts'
import { markedDocument } from './marked.ts'

function entitiesIn(marked: string, language: string) {
  const { document, mentions, groups } = markedDocument(marked, languages[language]!)
  return { mentions, groups, ...joinMentions(document, mentions, true) }
}

/** Mentions with one number are one entity, with two numbers two. */
function check(marked: string, language: string): void {
  const { mentions, groups, entities } = entitiesIn(marked, language)
  const order = [...new Set(groups)]
  const found = mentions.map((mention) =>
    entities.findIndex((entity) => entity.mentions.some(({ start }) => start === mention.start)),
  )
  expect(found).toEqual(groups.map((group) => order.indexOf(group)))
}

describe('Ukrainian', () => {
  test.each([
    // the full name, then parts of it
    '[Володимир Зеленський|PERSON 1] прибув. На [Зеленського|PERSON 1] чекали, [Володимире|PERSON 1]!',
    '[Трамп|PERSON 1] переміг. [Дональд Трамп|PERSON 1] подякував.',
    '[Стівен Барклі|PERSON 1], або [С. Барклі|PERSON 1], або [С.Барклі|PERSON 1]',
    '[В. Путін|PERSON 1] і [Володимир Путін|PERSON 1]',
    '[Надія Іванівна Коваль|PERSON 1], [Коваль|PERSON 1], [Надія Іванівна|PERSON 1]',
    '[Коваль Надія Іванівна|PERSON 1] – це [Надія Коваль|PERSON 1]',
    '[СМОЛЯР А.В.|PERSON 1] сів. [Андрій Смоляр|PERSON 1] і [Демчук Г.І.|PERSON 2]',
    '[Ореста Риндю|PERSON 1] питаємо. [О. Р.|PERSON 1] мовчить, [Т. Ц.|PERSON 2] ні.',
    '[Василь Дербак|PERSON 1] мовчав. [Василю Михайловичу|PERSON 1], чому?',
    '[Ганна Дербак|PERSON 1] мовчала. [Ганно Іванівно|PERSON 1], чому?',
    '[Василь Дербак|PERSON 1] і [Василь Сич|PERSON 2]. [Василю Михайловичу|PERSON 3], чому?',
    '[Василь Дербак|PERSON 1] і [Іван Михайлович|PERSON 2]',
    '[Новак Дербак|PERSON 1] і [Новак Джокович|PERSON 2]',
    // two persons of one surname
    '[Володимира Зеленського|PERSON 1] й [Олену Зеленську|PERSON 2] вітали. [Зеленська|PERSON 2] дякувала, [Зеленський|PERSON 1] теж.',
    '[Іван Коваль|PERSON 1] і [Петро Коваль|PERSON 2]. [Коваль|PERSON 2] мовчав.',
    '[Іван Коваль|PERSON 1], [Петро Коваль|PERSON 2], знову [Іван Коваль|PERSON 1]. [Коваль|PERSON 1] мовчав.',
    '[Іван Петренко|PERSON 1] і [Іван Петрук|PERSON 2]',
    '[І. Коваль|PERSON 1] і [П. Коваль|PERSON 2]',
    '[І. Коваль|PERSON 1] і [П. Коваль|PERSON 2], знову [І. Коваль|PERSON 1]',
    '[Коваль І. С.|PERSON 1] виграв. Торік [Коваль І. С.|PERSON 1] програв, а [Коваль О. С.|PERSON 2] ні.',
    '[Коваль|PERSON 1], [Бойко|PERSON 2], [Ковальчук|PERSON 3]',
    // spelt in two ways
    '[Хілларі Клінтон|PERSON 1] та [Гіларі Клінтон|PERSON 1]',
    '[Домінік Раб|PERSON 1], [Домініка Рааба|PERSON 1]',
    '[Рекса Тіллерсона|PERSON 1] і [Рекс Тілерсон|PERSON 1]',
    '[ЗЕЛЕНСЬКИЙ|PERSON 1] у Парижі. [Володимир Зеленський|PERSON 1] прибув.',
    '[Азія Бібі|PERSON 1] вийшла, [Асію Бібі|PERSON 1] звільнили',
    '[Джейкоб Різ-Мог|PERSON 1] і [Джейкоб Ріс-Могг|PERSON 1]',
    '[Volodymyr Zelensky|PERSON 1] – це [Володимир Зеленський|PERSON 1]',
    '[Alessandro Monteduro|PERSON 1] прибув. [Алессандро Монтедуро|PERSON 1] і [Монтедуро|PERSON 1]',
    '[Boris Johnson|PERSON 1] і [Борис Бойко|PERSON 2]',
    '[Іван Коваль|PERSON 1] та [Іван Кавель|PERSON 2]',
    // what only looks like a patronymic
    '[Віктор Янукович|PERSON 1] утік. [Януковича|PERSON 1] бачили.',
    '[Новак Джокович|PERSON 1] переміг. [Джокович|PERSON 1] радий.',
    '[Іван Петрович Коваль|PERSON 1] прибув, [Іван Петрович|PERSON 1] сів, [Петрович|PERSON 2] ні.',
    // places and organisations
    '[Boeing|ORGANIZATION 1] росте. У [Боїнгу|ORGANIZATION 1] раді, у [Airbus|ORGANIZATION 2] ні.',
    '[Pfizer|ORGANIZATION 1] і [Пфайзер|ORGANIZATION 1]',
    '[Reuters|ORGANIZATION 1] і [Рита|PERSON 2]',
    '[Європейського Союзу|LOCATION 1] чекали. [Союз|PERSON 1] мовчав, [Коваль|PERSON 2] теж.',
    '[Суми|LOCATION 1], у [Сумах|LOCATION 1], з [Сум|LOCATION 1]',
    '[вулицю Сурмичі|LOCATION 1] закрили, на [Сурмичах|LOCATION 1] ремонт, [Сурмичі|LOCATION 1] відкриють.',
    '[вулиці Шевченка|LOCATION 1], біля [Шевченка|LOCATION 1]; [Шевченко|PERSON 2] писав',
    '[площа Київ|LOCATION 1] не в місті [Київ|LOCATION 2]',
    '[річка Десна|LOCATION 1] тече, [станція Десна|LOCATION 2] стоїть',
    '[Україна|LOCATION 1], [України|LOCATION 1], [Україною|LOCATION 1], [Росія|LOCATION 2]',
    '[Львова|LOCATION 1] і [Львів|LOCATION 1], але не [Київ|LOCATION 2]',
    '[США|LOCATION 1], або [Сполучені Штати|LOCATION 1], або [Сполучених Штатів Америки|LOCATION 1]',
    '[ЄС|LOCATION 1], [Європейського Союзу|ORGANIZATION 1], [Євросоюз|LOCATION 1]',
    '[Динамо|ORGANIZATION 1] грало на стадіоні [Динамо|LOCATION 2]',
    '[«Газпром»|ORGANIZATION 1] і [Газпрому|ORGANIZATION 1]',
    '[Національне агентство з питань запобігання корупції|ORGANIZATION 1] ([НАЗК|ORGANIZATION 1]) і [СБУ|ORGANIZATION 2]',
    '[НАЗКу|ORGANIZATION 1] відповіли. [Національне агентство з питань запобігання корупції|ORGANIZATION 1] ([НАЗК|ORGANIZATION 1])',
    '[Програма захисту УНР|ORGANIZATION 1] ([ПЗУНР|ORGANIZATION 1]) діє. У [ПЗУНР|ORGANIZATION 1] мовчать, у [УНР|ORGANIZATION 2] ні.',
    '[Міжнародний союз юристів|ORGANIZATION 1] ([UIA|ORGANIZATION 1])',
    '[Національний банк|ORGANIZATION 1] попередив. У [Нацбанку|ORGANIZATION 1] раді, у [Медбанку|ORGANIZATION 2] ні.',
    '[Міністерство оборони|ORGANIZATION 1], [Міноборони|ORGANIZATION 1], [Мінкульт|ORGANIZATION 2]',
    '[Київ|LOCATION 1] ([Україна|LOCATION 2])',
    '[Конгрес|ORGANIZATION 1] мовчить. [Конгрес США|ORGANIZATION 1] голосує.',
    '[Верховний суд США|ORGANIZATION 1] і [Верховний суд|ORGANIZATION 1]',
    '[МЗС|ORGANIZATION 1] відповіло [МЗС РФ|ORGANIZATION 2].',
    '[Комісія|ORGANIZATION 1] мовчить. [Комісія з прав людини|ORGANIZATION 2] – ні.',
    '[Верховна Рада України|ORGANIZATION 1] голосувала. [Верховна Рада|ORGANIZATION 1], [Рада|ORGANIZATION 1]',
    '[Рада|ORGANIZATION 1] голосувала. [Верховна Рада України|ORGANIZATION 1] і [Рада Європи|ORGANIZATION 2]',
    '[Рада|ORGANIZATION 1] мовчить. [Рада Європи|ORGANIZATION 2] – ні.',
    '[Європейський суд|ORGANIZATION 1] і [Європейський суд з прав людини|ORGANIZATION 2]',
    '[Венеціанська комісія|ORGANIZATION 1] радила. [Комісія|ORGANIZATION 1] чекає, [Палата|ORGANIZATION 2] ні.',
    '[НАК «Нафтогаз України»|ORGANIZATION 1] подав позов. У [Нафтогазі|ORGANIZATION 1] раді, [ТОВ «Саланг»|ORGANIZATION 2] ні, [Саланг|ORGANIZATION 2] програв.',
    '[Рада Європи|ORGANIZATION 1] і [Союз юристів|ORGANIZATION 2], [Газпром|ORGANIZATION 3] і [Газпром нафта|ORGANIZATION 4]',
    '[вул. Стрийська|LOCATION 1] і [Стрийська|LOCATION 1]',
    // tagged in two ways
    '[Венеціанська комісія|ORGANIZATION 1] радила. [Комісію|PERSON 1] слухали, [Комісією|LOCATION 1] хвалилися, [Петренка|PERSON 2] ні.',
    '[Рада Європи|ORGANIZATION 1] ([CEPEJ|ORGANIZATION 2])',
    '[Стів Віткофф|PERSON 1], [Стіва Віткоффа|PERSON 1], [Стів Віткофф|ORGANIZATION 1]',
    // dates and sums
    '[2025 року|DATE 1], [2025 року|DATE 1], [2024 року|DATE 2], [10 гривень|MONEY 3]',
  ])('%s', (marked) => check(marked, 'uk'))
})

describe('English', () => {
  test.each([
    "[Volodymyr Zelensky|PERSON 1] came. [Zelensky|PERSON 1] spoke, [Zelensky's|PERSON 1] words.",
    '[Lumen Inc.|ORGANIZATION 1] fell. [Lumen|PERSON 1] was late, [Lumen|LOCATION 1] said.',
    '[Platt Inc|ORGANIZATION 1] fell. [Nora Platt|PERSON 2] was late. [Platt|PERSON 2] left.',
    '[TRUMP|PERSON 1] WINS. [Donald Trump|PERSON 1] thanked all.',
    '[Mr. Smith|PERSON 1] and [John Smith|PERSON 1], not [John Smithson|PERSON 2]',
    '[Aoife Brennan|PERSON 1] left, [Declan Brennan|PERSON 2] stayed. [Ms Brennan|PERSON 1] was late, [Mr Brennan|PERSON 2] was not.',
    '[Robin Brennan|PERSON 1] left. [Ms Brennan|PERSON 1] was late.',
    '[Ann Lee|PERSON 1] spoke. [Lee|PERSON 1] thanked [Owen Lee|PERSON 2]. [Lee|PERSON 1] left.',
    '[Ann Lee|PERSON 1] spoke. [Lee|PERSON 1] thanked [Owen Lee|PERSON 2]. [Mr Lee|PERSON 2] left.',
    '[Ann Lee|PERSON 1] spoke. [Ms Lee|PERSON 1] thanked [Robin Lee|PERSON 2]. [Mr Lee|PERSON 2] left.',
    '[Ann Lee|PERSON 1] spoke to [Owen Lee|PERSON 2]. [Lee|PERSON 2] left.',
    '[the White House|LOCATION 1], [White House|LOCATION 1]',
    '[World Health Organization|ORGANIZATION 1] ([WHO|ORGANIZATION 1])',
    '[Aid to the Church in Need|ORGANIZATION 1] and later [ACN|ORGANIZATION 1]',
    '[U.S.|LOCATION 1], [US|LOCATION 1], [the United States|LOCATION 1], [United Nations|ORGANIZATION 2]',
    '[Washington|LOCATION 1] and [Denzel Washington|PERSON 2]',
    '[the European Commission|ORGANIZATION 1] met. [The Commission|ORGANIZATION 1] voted, the [Council|ORGANIZATION 2] did not.',
    '[Ministry of Defence|ORGANIZATION 1], the [Ministry|ORGANIZATION 1], [Defence|ORGANIZATION 2]',
    '[China|LOCATION 1], [Chin|PERSON 2]',
    '[Barack Obama|PERSON 1] and [Michelle Obama|PERSON 2]. Mrs [Obama|PERSON 2] left. Mr [Obama|PERSON 1] stayed.',
    '[John Smith|PERSON 1], [Jane Smith|PERSON 2]. [J. Smith|PERSON 2] left.',
    '[Volodymyr Zelenskyy|PERSON 1] spoke, [Zelenskiy|PERSON 1] left, [Zelinski|PERSON 2] stayed.',
    // one word amid the name
    '[Duda|PERSON 1] lost. [João Pedro Duda dos Reis|PERSON 1] thanked all.',
    '[Lena Anna Holt|PERSON 1] spoke. [Anna|PERSON 2] left.',
    '[Rui van Holt|PERSON 1] spoke. [Van|PERSON 2] left.',
    '[Owen Marsh Lee|PERSON 1] met [Ann Marsh|PERSON 2]. [Marsh|PERSON 2] left.',
    // acronyms
    '[HMA|ORGANIZATION 1] paid. The [U.S. Harbor and Marine Administration|ORGANIZATION 1] paid, the [US Grain Board|ORGANIZATION 2] too.',
    '[Nordic Harbour Cables Company|ORGANIZATION 1], or [NOHACO|ORGANIZATION 1], paid.',
    '[Nordic Harbour Cables Company|ORGANIZATION 1], [NOHACO|ORGANIZATION 2] and others paid.',
    '[Lund Ferries|ORGANIZATION 1], or [MTS|ORGANIZATION 2], may pay.',
    // what somebody is called
    '[Barbara Holt|PERSON 1], known to her friends as “[Babs|MISC 1]”, left. [Babs|PERSON 1] paid.',
    '[Owen Lunn|PERSON 1], better known as [Cargo|PERSON 1], and [Ann Lee|PERSON 2]',
    '[Owen Lunn|PERSON 1], known to [Ann Lee|PERSON 2], left for [Hull|LOCATION 3], known as [Dry Port|MISC 4].',
  ])('%s', (marked) => check(marked, 'en'))
})

test('the fullest base form is the name', () => {
  const { entities } = entitiesIn('[Путіна|PERSON] згадали. [Володимиром Путіним|PERSON] невдоволені.', 'uk')
  expect(entities.map(({ name }) => name)).toEqual(['Володимир Путін'])
  expect(entities[0]!.mentions.map(({ base }) => base)).toEqual(['Путін', 'Володимир Путін'])
})

test.each([
  ['[О. Риндя|PERSON] мовчав. [Орестом Риндею|PERSON] пишаються.', 'Орест Риндя'],
  ['[Василя Дербака|PERSON] слухали. [Василю Михайловичу|PERSON], чому?', 'Василь Дербак'],
  ['[Василь Михайлович Дербак|PERSON] і [Василь Дербак|PERSON]', 'Василь Михайлович Дербак'],
  ['[Віктор Янукович|PERSON] і [В. Янукович|PERSON]', 'Віктор Янукович'],
])('%s: %s', (marked, full) => {
  expect(entitiesIn(marked, 'uk').entities.map(({ name }) => name)).toEqual([full])
})

test.each([
  ['[HARBOUR FALLS|LOCATION], Ore. — The ferry sank.', 'Harbour Falls'],
  ['Late ferry\n[PORTO|LOCATION] (AP) - The ferry sank.', 'Porto'],
  ['[RIO DE PEDRAS|LOCATION], March 3 – The ferry sank.', 'Rio de Pedras'],
  ['[USSR|LOCATION] – a land that is no more.', 'USSR'],
  ['[UAE|LOCATION] – The ferry sank.', 'UAE'],
  ['They flew [OSLO|LOCATION] - Bergen.', 'OSLO'],
  ['[SALE|LOCATION] today.', 'SALE'],
  ['[NATO|ORGANIZATION] – The ferry sank.', 'NATO'],
])('the place of a dateline: %s', (marked, name) => {
  expect(entitiesIn(marked, 'en').entities.map((entity) => entity.name)).toEqual([name])
})

test('a dateline takes the usual case where the place is known', () => {
  const { entities } = entitiesIn('[КИЇВ|LOCATION 1]. 19 листопада. [НАТО|ORGANIZATION 2] у [ЛДНР|LOCATION 3].', 'uk')
  expect(entities.map(({ name }) => name)).toEqual(['Київ', 'НАТО', 'ЛДНР'])
})

test('a headline in capitals takes the usual case', () => {
  const { entities } = entitiesIn('[TRUMP|PERSON] WINS. [Trump|PERSON] thanked all.', 'en')
  expect(entities[0]!.mentions.map(({ base, text }) => [base, text])).toEqual([
    ['Trump', 'TRUMP'],
    ['Trump', 'Trump'],
  ])
})

test('a post takes its small letter, a name its capital', () => {
  const marked =
    'Речник|JOB. [Речник|JOB] мовчав, [речник|JOB] пішов. У [Зеленій партії|ORGANIZATION] і [зеленій партії|ORGANIZATION]'
  const { entities } = entitiesIn(marked, 'uk')
  expect(entities.map(({ name }) => name)).toEqual(['речник', 'Зелена партія'])
})

test.each([
  ['[Лісничий|JOB] мовчав.', 'лісничий'],
  ['– [Головна лісничиха|JOB] мовчить?', 'головна лісничиха'],
  ['«[В. о. лісничого|JOB] мовчить».', 'в. о. лісничого'],
  ['[ЗМІ|JOB] мовчать.', 'ЗМІ'],
  ['Там [Генеральний Консул|JOB].', 'Генеральний Консул'],
  ['[Лісничий|PERSON] мовчав.', 'Лісничий'],
])('%s: a post at the beginning of a sentence is %s', (marked, name) => {
  expect(entitiesIn(marked, 'uk').entities[0]!.name).toBe(name)
})

test('the name of a person is in the script of the language', () => {
  const { entities } = entitiesIn('[Donald J. Trump|PERSON] переміг. [Дональд Трамп|PERSON] подякував.', 'uk')
  expect(entities.map(({ name }) => name)).toEqual(['Дональд Трамп'])
})

test('entities come by first mention, numbered, in the shape of the schema', () => {
  const { entities } = entitiesIn('[Росія|LOCATION], [Україна|LOCATION], [Росії|LOCATION], [1999|DATE]', 'uk')
  expect(entities.map(({ id, name, type }) => `${id} ${name} ${type}`)).toEqual([
    'e1 Росія LOCATION',
    'e2 Україна LOCATION',
    'e3 1999 DATE',
  ])
  expect(() => analysisSchema.shape.entities.parse(entities)).not.toThrow()
})

test('no mention, no entity', () => {
  expect(entitiesIn('Нікого.', 'uk').entities).toEqual([])
})

describe('the type of a name', () => {
  const mention = (type: TaggedMention['type'], at: number): TaggedMention => ({
    start: at,
    end: at + 1,
    type,
    confidence: 1,
  })
  const name: Name = {
    ...{ base: 'Ryanair', folded: 'ryanair', words: ['Ryanair'], keys: ['ryanair'], whole: 'ryanair' },
    ...{ gender: null, head: null, patronymic: false, cases: ANY_CASE, hash: 0, usual: 0, held: 0, notes: [] },
  }
  const settle = (...types: TaggedMention['type'][]) =>
    settleTypes(
      types.map((type, at) => mention(type, at)),
      types.map(() => name),
    ).map(({ type }) => type)

  test('is what most of its mentions have', () => {
    expect(settle('ORGANIZATION', 'ORGANIZATION', 'PERSON', 'ORGANIZATION')).toEqual(Array(4).fill('ORGANIZATION'))
  })
  test('is each its own where none prevails', () => {
    expect(settle('ORGANIZATION', 'LOCATION', 'LOCATION', 'ORGANIZATION')).toEqual([
      'ORGANIZATION',
      'LOCATION',
      'LOCATION',
      'ORGANIZATION',
    ])
    expect(settle('ORGANIZATION', 'PERSON')).toEqual(['ORGANIZATION', 'PERSON'])
  })
  test('is left alone for dates and posts', () => {
    expect(settle('JOB', 'JOB', 'JOB', 'PERSON')).toEqual(['JOB', 'JOB', 'JOB', 'PERSON'])
  })
})

describe('why mentions are one entity', () => {
  test.each([
    [
      '[Володимир Зеленський|PERSON] прибув. [Зеленського|PERSON] чекали, [Зеленського|PERSON] вітали.',
      'surname same-name',
    ],
    ['[Володимир Зеленський|PERSON] прибув. [Володимире|PERSON]!', 'first-name'],
    ['[Стівен Барклі|PERSON] прибув. [С. Барклі|PERSON] мовчав.', 'initials'],
    ['[Надія Іванівна Коваль|PERSON] прибула. [Надія Іванівна|PERSON] мовчала.', 'patronymic'],
    ['[Хілларі Клінтон|PERSON] прибула. [Гіларі Клінтон|PERSON] мовчала.', 'spelling'],
    ['[Трамп|PERSON] переміг. [Дональд Трамп|PERSON] подякував.', 'fuller-name'],
    ['[Міжнародний союз юристів|ORGANIZATION] ([UIA|ORGANIZATION])', 'abbreviation'],
    ['[США|LOCATION] і [Сполучені Штати|LOCATION]', 'synonym'],
    ['[Венеціанська комісія|ORGANIZATION] радила. [Комісія|ORGANIZATION] чекає.', 'head-noun'],
    ['[Верховна Рада України|ORGANIZATION] голосувала. [Верховна Рада|ORGANIZATION] чекає.', 'part-of-name'],
    ['[Україна|LOCATION], [України|LOCATION]', 'same-name'],
  ])('%s', (marked, rules) => {
    const { entities, explain } = entitiesIn(marked, 'uk')
    expect(entities).toHaveLength(1)
    expect(explain.e1!.map(({ joined }) => joined)).toEqual([null, ...rules.split(' ')])
    expect(explain.e1!.every(({ source }) => source === 'model')).toBe(true)
  })
  test('two entities have reasons of their own', () => {
    const { explain } = entitiesIn('[Динамо|ORGANIZATION] грало на стадіоні [Динамо|LOCATION]', 'uk')
    expect(Object.values(explain).map(([reason]) => reason!.joined)).toEqual([null, null])
  })
})

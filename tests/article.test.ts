import { describe, expect, test } from 'vitest'
import { readArticle } from '../src/input/article.ts'
import { readDay } from '../src/input/day.ts'
import { splitParagraphs } from '../src/text/paragraphs.ts'

/** What is prose, of every stretch its first line. */
function prose(text: string, format: 'text' | 'markdown' = 'text'): string[] {
  return readArticle(text, {}, format).prose.map(
    ({ start, end }) =>
      text
        .slice(start, end)
        .trim()
        .split(/[\r\n]/u)[0]!,
  )
}

test.each([
  ['Пресреліз\nЛьвів, 12 березня 2024 року\n\nЗавод відкрили.', null, '2024-03-12'],
  ['Київ, 2 травня 2024\n\nМіст відкрили.', null, '2024-05-02'],
  ['Київ чекає весни 2024\n\nМіст відкрили.', 'Київ чекає весни 2024', null],
])('a place and a day are no headline: %s', (text, title, date) => {
  expect(readArticle(text)).toMatchObject({ title, date })
})

describe('the lines under a headline', () => {
  test.each([
    [
      'Мер відповів качці\n\n08 липня 2026, 14:22 | Надворі | Автор: Світлана Кий\n\nМер мовчав.',
      '2026-07-08',
      'Світлана Кий',
    ],
    ['Сніг у Києві\n\nПонеділок, 1 грудня 2025 року\n\nСніжить.', '2025-12-01', null],
    ['Сніг у Києві\n\nОпубліковано: 01.12.2025, 10:00\n\nСніжить.', '2025-12-01', null],
    [
      'Harbour wall shuts\n\nBy J. R. O’Neill, Port Desk\nPosted Mon 27 Jan 2025 at 6:12am\n\nIt shut.',
      '2025-01-27',
      'J. R. O’Neill',
    ],
    ['Harbour wall shuts\n\n*May 15, 2025*\n\nIt shut.', '2025-05-15', null],
    ['Rain\n\nPublished: Thursday, September 4, 2025 4:15 PM EDT\n\nIt rains.', '2025-09-04', null],
    ['Rain\n\nPublished 14:20, 4 September 2025\n\nIt rains.', '2025-09-04', null],
    ['Rain\n\nBy Ann Lee and Bo Ray, weather desk\n18/09/2025 16:15\n\nIt rains.', '2025-09-18', 'Ann Lee and Bo Ray'],
    ['Rain\n\nBy Ann Lee in Cork and Bo Ray in New York\n\nIt rains.', null, 'Ann Lee and Bo Ray'],
    ['Rain\n\nBy Ann Lee in Cork, Bo Ray and Cy Poe\n\nIt rains.', null, 'Ann Lee, Bo Ray and Cy Poe'],
    ['Rain\n\nBy Ann Lee in Cork, Bo Ray\n\nIt rains.', null, 'Ann Lee'],
    ['Дощ\n\nЛеся Дощ, Остап Лив — п’ятниця, 5 вересня 2025, 09:40\n\nІде дощ.', '2025-09-05', null],
    ['Rain\n\n04/09/2025 16:15\n\nIt rains.', null, null],
    ['Rain\n\nAt 14:20 on 4 September 2025 the river rose.\n\nIt rains.', null, null],
    [`КИЇВ, 4 вересня 2025 р. /Хвиля/ ${'Ріка вийшла з берегів. '.repeat(9)}`, '2025-09-04', null],
    [`KYIV, Sept. 4, 2025 — ${'The river rose again. '.repeat(9)}`, '2025-09-04', null],
    [`4 вересня 2025 року, під час зустрічі, ${'Ріка вийшла з берегів. '.repeat(9)}`, null, null],
    ['On 5 April 1960, the port shut.\n\nIt was cold.', null, null],
    ['September 4, 2025 was a dark day.\n\nIt was cold.', null, null],
    ['Isaac Butt (6 September 1813 - 5 May 1879) was a barrister.', null, null],
    ['He was born on 4 May 1960, in Cork.\n\nBy then it was cold.', null, null],
    ['Дощ\n\n4 вересня, 10:00\n\nІде дощ.', null, null],
    ['Rain\n\nBy and large it rains.', null, null],
    ['Rain\n\nIt rains.\n\nIt pours.\n\nIt stops.\n\nIt is over.\n\n4 May 2025', null, null],
  ])('%j', (text, date, byline) => {
    expect(readArticle(text)).toMatchObject({ date, byline, warnings: [] })
  })
})

describe('the header', () => {
  test.each([
    [' date 2025-09-04 Лідери зібралися\n\nУ Парижі тепло.', 'Лідери зібралися', '2025-09-04', null, null],
    ['\n\ndate 2025-09-04 Лідери зібралися  \r\nУ Парижі тепло.', 'Лідери зібралися', '2025-09-04', null, null],
    ['date 2025-09-04\nУ Парижі тепло.', null, '2025-09-04', null, null],
    [`date 2025-09-04 ${'Довгий перший рядок. '.repeat(30)}`, null, '2025-09-04', null, null],
    ['---\ntitle: Two “towers”\ndate: 2025-09-04T10:00Z\n---\nThey fell.', 'Two “towers”', '2025-09-04', null, null],
    ['---\r\ntitle: "Say \\"yes\\""\r\nauthor: \'O\'\'Neill\'\r\n---\r\nYes.', 'Say "yes"', null, "O'Neill", null],
    [
      '---\n# note\ntitle: A # b\nauthors: [Ann Lee, Bo Ray]\ntags:\n  - x\n...\nYes.',
      'A',
      null,
      'Ann Lee, Bo Ray',
      null,
    ],
    ['---\ntitle: Rain\nauthors:\n  - Ann Lee\n  - "Bo Ray"\n---\nYes.', 'Rain', null, 'Ann Lee, Bo Ray', null],
    ['---\ntitle: null\ndate: ~\nauthors: ["Ann Lee", \'Bo Ray\']\n---\nYes.', null, null, 'Ann Lee, Bo Ray', null],
    ['---\nurl: https://a.ua/1\nsource: Reuters\n---\nYes.', null, null, null, 'https://a.ua/1'],
    [
      'Title: Rain\nDate: 4 September 2025\nAuthor: Ann Lee\nURL: https://a.ua/1\n\nIt rains.',
      'Rain',
      '2025-09-04',
      'Ann Lee',
      'https://a.ua/1',
    ],
    [
      'Заголовок: Дощ\nДата: 4 вересня 2025 року\nАвтор: Леся Кобилянська\n\nІде дощ.',
      'Дощ',
      '2025-09-04',
      'Леся Кобилянська',
      null,
    ],
    [
      'From: Ann Lee <ann@example.org>\nTo: desk@example.org\nReply-To: ann@example.org\nSubject: Rain: no end\nDate: Thu, 4 Sep 2025 10:00:00 +0300\n\nIt rains.',
      'Rain: no end',
      '2025-09-04',
      'Ann Lee',
      null,
    ],
    ['Від: Леся\r\nНадіслано: 04.09.2025 10:00\r\nТема: Дощ\r\n\r\nІде дощ.', 'Дощ', '2025-09-04', 'Леся', null],
    ['Subject: Rain\nFrom: "Lee, Ann" <ann@example.org>\n\nIt rains.', 'Rain', null, 'Lee, Ann', null],
    ['Subject: Rain\nFrom: <ann@example.org>\n\nIt rains.', 'Rain', null, '<ann@example.org>', null],
    ['DATE: 04.09.2025\nIt rains.', null, '2025-09-04', null, null],
    ['Source: Reuters\nIt rains.', null, null, null, null],
  ])('%j', (text, title, date, byline, url) => {
    const article = readArticle(text)
    expect(article).toMatchObject({ title, date, byline, url, warnings: [] })
    if (article.titleSpan && !text.includes('\\')) {
      expect(text.slice(article.titleSpan.start, article.titleSpan.end)).toBe(title)
    }
  })

  test.each([
    [' date 2025-09-04 Лідери\n\nУ Парижі тепло.', ['Лідери', 'У Парижі тепло.']],
    ['---\ntitle: "Rain"\ndate: 2025-09-04\n---\nIt rains.', ['Rain', 'It rains.']],
    ['Date: 2025-09-04\nTitle: Rain\nIt rains.', ['Rain', 'It rains.']],
    ['Date: 2025-09-04\n\nIt rains.', ['It rains.']],
    ['From: Ann\nX-Mailer: x\nSubject: Rain\nDate: 2025-09-04\n\nNote: it rains.', ['Rain', 'Note: it rains.']],
  ])('its words are no prose: %j', (text, expected) => {
    expect(prose(text)).toEqual(expected)
  })

  test.each([
    ['---\ntitle: Rain\nIt never ends.'],
    ['---\nA rule above a text.\n---\nAnother.'],
    ['---\n---\nNothing in it.'],
    ['date 2025-13-45 is no day.'],
    ['dated 2025-09-04 it was.'],
    ['Він сказав: так.\nІ пішов.'],
    ['Note: this is no header.\nIt is text.'],
    ['From: Kyiv.\nTo: Lviv.\nIt takes five hours.'],
    ['Subject: rain.\nIt rains.'],
    ['Тема: дощ.\nІде дощ.'],
  ])('there is none: %j', (text) => {
    expect(readArticle(text)).toMatchObject({ title: null, date: null })
    expect(readArticle(text).prose).toEqual([{ start: 0, end: text.length }])
  })

  test('metadata beside the text win', () => {
    const given = { title: 'Given', date: '2024-01-02T03:04', byline: 'Somebody' }
    const article = readArticle('Title: Rain\nDate: 2025-09-04\n\nIt rains.', given)
    expect(article).toMatchObject({ title: 'Given', date: '2024-01-02', byline: 'Somebody', url: null })
  })

  test('a date that is none is said', () => {
    expect(readArticle('It rains.', { date: 'yesterday' })).toMatchObject({
      date: null,
      warnings: [{ code: 'unknown-date', message: 'the date is not understood: yesterday' }],
    })
  })
})

describe('the headline', () => {
  test.each([
    'Мер відкрив міст\n\nМіст відкрили вчора.',
    '  Мер відкрив міст \r\nМіст відкрили вчора.',
    '«Ми чекали»: мер відкрив міст\nМіст відкрили.',
    'Will it rain?\nIt will.',
  ])('is the first line: %j', (text) => {
    expect(readArticle(text).title).toBe(text.trimStart().split(/\s*\r?\n/u)[0])
  })

  test.each([
    'Головна » Новини » Політика',
    'Новини › Політика',
    'Home > News > Politics',
    'FOR IMMEDIATE RELEASE',
    'For immediate release: September 4, 2025',
    '**Press Release**',
    'ПРЕСРЕЛІЗ',
    'Home > News > Politics\r\n\r\n  PRESS RELEASE.',
  ])('stands below %j, which is no prose', (furniture) => {
    const text = `${furniture}\n\nМер відкрив міст\n\nМіст відкрили вчора.`
    expect(readArticle(text).title).toBe('Мер відкрив міст')
    expect(prose(text)).toEqual(['Мер відкрив міст', 'Міст відкрили вчора.'])
  })

  test('nothing stands below furniture that is all there is', () => {
    expect(prose('FOR IMMEDIATE RELEASE\n\n')).toEqual(['FOR IMMEDIATE RELEASE'])
  })

  test.each([
    '« Nous attendions » : le maire ouvre le pont',
    'Ford > Ferrari',
    '«Ми чекали» – мер',
    'Press release: mayor opens the bridge',
    'Immediate release of prisoners',
  ])('is %j', (headline) => {
    expect(readArticle(`${headline}\n\nIt rains.`).title).toBe(headline)
  })

  test.each([
    ['one line only', 'Мер відкрив міст'],
    ['a sentence', 'Мер відкрив міст.\nМіст відкрили вчора.'],
    ['a quoted sentence', '«Мер відкрив міст.»\nМіст відкрили вчора.'],
    ['a line that goes on', 'The mayor opened the\nbridge on Monday.'],
    ['an introduction', 'Він сказав:\nТак.'],
    ['a turn of dialogue', '– Ви чекали\n– Так'],
    ['a list', '* перше\n* друге'],
    ['no words', '***\nIt rains.'],
    ['a long line', `${'Слово '.repeat(50)}\nТак.`],
  ])('is not %s', (_, text) => {
    expect(readArticle(text)).toMatchObject({ title: null, titleSpan: null })
  })

  test('is a first line that is the given title, and no other', () => {
    const text = 'Мер  відкрив міст.\nМіст відкрили.'
    expect(readArticle(text, { title: 'Мер відкрив міст.' }).titleSpan).toEqual({ start: 0, end: 18 })
    expect(readArticle('Мер відкрив міст\nТак.', { title: 'Інше' })).toMatchObject({ title: 'Інше', titleSpan: null })
  })
})

describe('a line of 24 million letters', () => {
  const line = 'слово '.repeat(4_000_000)

  test.each(['date 2025-09-04 ', 'Title: ', '---\ntitle: ', 'Міст\n', '# '])('is read: %j', (start) => {
    const { prose } = readArticle(start + line, {}, start === '# ' ? 'markdown' : 'text')
    expect(prose.at(-1)!.end).toBeGreaterThan(line.length - 1)
    expect(splitParagraphs(start + line, prose).length).toBeGreaterThan(1)
  })
})

describe('Markdown', () => {
  test.each([
    ['# Title\n\n> cited **words**\n>> deeper', ['Title', 'cited **words', 'deeper']],
    ['Title\n=====\n\n* one\n- two\n+ three\n***', ['Title', 'one', 'two', 'three']],
    ['## **Title** ##\r\n\r\n2025. A year.\r\n', ['Title', '2025. A year.']],
    ['---\ntitle: Rain\n---\n# Rain\nIt *rains*.', ['Rain', 'Rain', 'It *rains*.']],
    ['- Так, – сказав він.', ['Так, – сказав він.']],
  ])('%j', (text, expected) => {
    expect(prose(text, 'markdown')).toEqual(expected)
  })

  test('a heading is the headline, whatever it ends with', () => {
    expect(readArticle('# It rains.\nYes.', {}, 'markdown').title).toBe('It rains.')
  })

  test('marks are words elsewhere', () => {
    expect(prose('# Title\nText')).toEqual(['# Title', 'Text'])
  })
})

describe('a day', () => {
  test.each([
    ['2025-09-04', '2025-09-04'],
    ['2016-12-14T00:15:15+02:00', '2016-12-14'],
    ['2025/9/4', '2025-09-04'],
    ['04.09.2025', '2025-09-04'],
    ['4.9.2025 10:00', '2025-09-04'],
    ['4 September 2025', '2025-09-04'],
    ['4th of September, 2025', '2025-09-04'],
    ['Thu, 04 Sep 2025 10:00:00 GMT', '2025-09-04'],
    ['September 4, 2025', '2025-09-04'],
    ['Sept. 4 2025', '2025-09-04'],
    ['May 1, 2025', '2025-05-01'],
    ['4 вересня 2025', '2025-09-04'],
    ['Четвер, 4 Вересня 2025 року, 10:00', '2025-09-04'],
    ['1 лютого 2024 р.', '2024-02-01'],
    ['4 września 2025', '2025-09-04'],
    ['4. September 2025', '2025-09-04'],
    ['29.02.2024', '2024-02-29'],
  ])('%s', (date, day) => {
    expect(readDay(date)).toBe(day)
  })

  test.each([
    '',
    'вчора',
    '2025',
    'September 2025',
    '2025-13-45',
    '2025-02-29',
    '31.04.2025',
    '04/09/2025',
    '20250904',
    '4 Juin-ish 2025',
    '4 ju 2025',
    '4 jui 2025',
    '4 смерті 2025',
    '4 September 20255',
  ])('unknown: %s', (date) => {
    expect(readDay(date)).toBeNull()
  })
})

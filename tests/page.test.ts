import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../src/input/html.ts'
import { readInputs } from '../src/input/read.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/pages')

/** A page with a body that is long enough to have an article in it. */
function page(body: string, head = ''): string {
  const prose = '<p>Новий міст через Тетерів відкриють не раніше квітня, бо підрядник чекає на метал.</p>'.repeat(3)
  return `<!doctype html><html><head>${head}</head><body><article>${body}${prose}</article></body></html>`
}

/** The paragraphs before those that every page has. */
function paragraphs(body: string): string[] {
  const all = readPage(page(body)).text.split('\n\n')
  return all.slice(0, all.length - 3)
}

// `npx vitest run page -u` accepts what is read now
describe('a page as it stands on the web', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.html')))('%s', async (name) => {
    for await (const input of readInputs(join(FOLDER, name))) {
      expect(input).not.toHaveProperty('code')
      const { id, source, ...read } = input as Extract<typeof input, { source: unknown }>
      const json = JSON.stringify({ ...read, encoding: source.encoding, text: read.text.split('\n') }, null, 2)
      await expect(`${json}\n`).toMatchFileSnapshot(join(FOLDER, name.replace('.html', '.json')))
    }
  })

  test.each([
    ['market.html', /cookie|Facebook|перегляди|Фото|Читайте|Telegram|Схожі|Галина|Передрук|Головна/u],
    ['lido.html', /privacy|Credit|newsletter|READ MORE|Fox|Great news|Terms|Martha|DATA/u],
    ['dam.html', /Архів|архіву|Гостьова|передруку/u],
  ])('%s is without what is around the article', async (name, strange) => {
    for await (const input of readInputs(join(FOLDER, name))) {
      expect('text' in input && input.text).toMatch(/\p{L}/u)
      expect('text' in input && input.text).not.toMatch(strange)
    }
  })

  test('has what all pages of a table have', () => {
    const html = readFileSync(join(FOLDER, 'lido.html'), 'utf8')
    expect(readPage(html).text).toContain('\n\nAdult £5\n\n')
  })
})

describe('paragraphs', () => {
  test.each([
    ['<p>Раз,\n  два&nbsp;і <b>три</b>.</p><p>Ще.</p>', ['Раз, два\u00A0і три.', 'Ще.']],
    ['<p>Раз.<br>Два.</p>', ['Раз.\nДва.']],
    ['<div>Раз, два, три.</div><div>Ще раз.</div>', ['Раз, два, три.', 'Ще раз.']],
    ['<blockquote><p>Так і було.</p></blockquote>', ['> Так і було.']],
    ['<p>Він сказав: <q>Так</q>.</p>', ['Він сказав: “Так”.']],
    ['<ul><li>перше;</li><li>друге.</li></ul>', ['перше;', 'друге.']],
    ['<h2>Що далі</h2><p>Далі дощ.</p>', ['Що далі', 'Далі дощ.']],
    ['<p>Слово.</p><figure><img src="a.png"><figcaption>Фото: АА</figcaption></figure>', ['Слово.']],
    ['<p>До.</p><p>Читайте також: <a href="/1">Дощі до неділі</a></p><p>Після.</p>', ['До.', 'Після.']],
    ['<p>До.</p><p><a href="/1">Дощі до неділі</a></p><p>Після.</p>', ['До.', 'Після.']],
    ['<p>До.</p><p><a href="/1">Дощі йтимуть до неділі.</a></p>', ['До.', 'Дощі йтимуть до неділі.']],
    ['<p>Джерело: мер у <a href="/1">Telegram</a></p><p>Так.</p>', ['Джерело: мер у Telegram', 'Так.']],
    ['<blockquote><p>Так.</p><footer>— Іван Гук</footer></blockquote>', ['> Так.', '— Іван Гук']],
    [
      '<figure><blockquote><p>Так.</p></blockquote><figcaption>Іван Гук</figcaption></figure>',
      ['> Так.', '— Іван Гук'],
    ],
    ['<blockquote><p>Так.<br>Ні.</p><cite>Іван Гук</cite></blockquote>', ['> Так.\n> Ні.', '— Іван Гук']],
    ['<blockquote><p>Так.</p><p><cite>Іван Гук</cite></p></blockquote>', ['> Так.', '— Іван Гук']],
    ['<blockquote><p>Так у <cite>Кобзарі</cite>.</p></blockquote>', ['> Так у Кобзарі.']],
    ['<blockquote><p>«Так».</p>— Іван Гук (@huk) 2 травня</blockquote>', ['«Так».', '— Іван Гук (@huk) 2 травня']],
    ['<p>До.</p><div class="post-meta author-box"><div>2 години тому</div><div>Іван Гук</div></div>', ['До.']],
    ['<p>Про це <a href="/1">сказали в суді</a>.</p>', ['Про це сказали в суді.']],
    ['<p>1 &lt; 2 &amp; 3.</p>', ['1 < 2 & 3.']],
  ])('%s', (body, expected) => {
    expect(paragraphs(body)).toEqual(expected)
  })
})

describe('a line of the page, not of the news', () => {
  test.each([
    'Підписуйтесь на наш Telegram-канал, щоб не пропустити важливе.',
    'Слідкуйте за новинами у Facebook та Viber',
    'ЧИТАЙТЕ ТАКОЖ: У місті відкрили новий парк',
    'READ MORE:',
    'Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter.',
    'Ми використовуємо файли cookie, щоб покращити роботу сайту.',
    'Продовжуючи переглядати сайт, ви погоджуєтеся з використанням файлів cookie.',
    'Фото: прес-служба міськради',
    '© Усі права захищено.',
    'Follow us on Instagram.',
    'Sign up for our newsletter to get the latest news in your inbox.',
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'Photo: AP / John Smith',
    'Copyright 2025 The Associated Press. All rights reserved.',
    'This website uses cookies to improve your experience.',
  ])('%s', (line) => {
    expect(paragraphs(`<p>${line}</p>`)).toEqual([])
  })

  test.each([
    'Мер закликав: «Підписуйтесь на наш Telegram-канал».',
    'Telegram-канал міськради зламали.',
    'Читайте також між рядками, радить критик.',
    'Read more books, the librarian said.',
    'Фото з місця події показав телеканал.',
    'Відео: мер сказав, що доріг не буде. Люди не повірили.',
    'Поліція помітила помилку в рахунках.',
    'Продовжуючи традицію, пекарі роздали печиво.',
    'Follow the money, the mayor said.',
    'The bakery sells cookies and bread.',
    'Rights groups say all rights reserved for the few must go.',
  ])('but of the news: %s', (line) => {
    expect(paragraphs(`<p>${line}</p>`)).toEqual([line])
  })
})

describe('metadata', () => {
  const linked = (fields: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

  test.each([
    ['<title>Міст відкриють у квітні після ремонту</title>', { title: 'Міст відкриють у квітні після ремонту' }],
    [
      '<meta property="og:title" content="Міст – Вісник"><meta property="og:site_name" content="Вісник">',
      { title: 'Міст', site: 'Вісник' },
    ],
    [
      linked({ headline: 'Tom &amp; Jerry', author: ['Ann Lee', { name: 'Bo Ray' }] }),
      { title: 'Tom & Jerry', byline: 'Ann Lee, Bo Ray' },
    ],
    [linked({ datePublished: '2025-03-11T23:20:00Z' }), { date: '2025-03-11T23:20:00Z' }],
    [`<meta name="date" content="2024-01-01">${linked({ datePublished: '2025-03-11' })}`, { date: '2025-03-11' }],
    [
      '<script type="application/ld+json">{"@type":</script><meta itemprop="datePublished" content="2025-03-11">',
      { date: '2025-03-11' },
    ],
    ['<script type="application/ld+json">[null,5,{"@type":"Organization","name":"Х"}]</script>', { title: null }],
    [linked({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', headline: 'Міст' } }), { title: 'Міст' }],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Новий\nміст"}</script>',
      { title: 'Новий міст' },
    ],
    [
      linked({
        '@type': 'WebPage',
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' }, mainEntityOfPage: { '@id': 'https://a.ua/1' } },
          { '@id': '#a', name: 'Ann Lee' },
        ],
      }),
      { byline: 'Ann Lee', url: 'https://a.ua/1' },
    ],
    [
      '<link rel="canonical" href="https://a.ua/1"><meta property="og:url" content="https://a.ua/2">',
      { url: 'https://a.ua/1' },
    ],
    ['<link rel="canonical" href="/1">', { url: null }],
    ['<meta property="article:author" content="https://facebook.com/x">', { byline: null }],
    ['<meta name="author" content="Олена Гук">', { byline: 'Олена Гук' }],
  ])('%s', (head, expected) => {
    expect({ title: null, url: null, byline: null, ...readPage(page('', head)) }).toMatchObject(expected)
  })

  test.each([
    ['<span class="byline">By Ann Lee</span>', { byline: 'Ann Lee' }],
    ['<time datetime="2025-03-11T09:00">11 березня</time>', { date: '2025-03-11T09:00' }],
    ['<time>4 вересня 2025, 10:00</time>', { date: '2025-09-04' }],
    ['<div class="meta byline"><div>2 hours ago</div><div>By Ann Lee</div></div>', { byline: 'Ann Lee' }],
    ['<span class="byline">від Олена Гук</span>', { byline: 'Олена Гук' }],
    ['<h1>Міст відкриють</h1>', { title: 'Міст відкриють' }],
  ])('in the body: %s', (body, expected) => {
    expect(readPage(page(body))).toMatchObject(expected)
    expect(readPage(page(body)).text).toMatch(/^Новий міст/u)
  })
})

describe('a page of', () => {
  const prose = 'Новий міст через Тетерів відкриють не раніше квітня, бо підрядник чекає на метал. '

  test.each([
    ['no elements', prose, prose.trim()],
    ['no root', `<meta charset=utf-8><title>Міст</title><p>${prose}<p>Ще.`, `${prose.trim()}\n\nЩе.`],
    ['unclosed elements', `<html><body><div><p>${prose}<b>`, prose.trim()],
  ])('%s is read', (_, html, text) => {
    expect(readPage(html).text).toBe(text)
  })

  test.each([
    ['nothing', '', 'no-article'],
    ['comments', '<!--'.repeat(100_000), 'no-article'],
    ['links', '<ul><li><a href="/1">Перша новина</a><li><a href="/2">Друга новина</a></ul>', 'no-article'],
    ['depth', '<div>'.repeat(20_000) + prose, 'too-complex'],
    ['elements', '<i>я</i>'.repeat(50_000), 'too-complex'],
  ])('%s is refused', (_, html, code) => {
    expect(() => readPage(html)).toThrow(expect.objectContaining({ code }))
  })

  test.each([
    ['angles', '<'.repeat(10_000)],
    ['line breaks', 'Слово.<br>'.repeat(5_000)],
    ['attributes', `<p ${'a=b '.repeat(100_000)}>${prose}`],
  ])('%s comes to an end', (_, html) => {
    expect(() => {
      try {
        readPage(html)
      } catch (error) {
        expect(error).toHaveProperty('code')
      }
    }).not.toThrow()
  })
})

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../src/analysis.ts'
import { renderCorpus } from '../src/report/corpus.ts'
import { makeAnalysis, makeCorpus } from './analyses.ts'
import { expectNoOverflow, hasBrowser, useBrowser, violations } from './browser.ts'

async function* each(analyses: readonly Analysis[]): AsyncGenerator<Analysis> {
  yield* analyses
}

const ANALYSES = makeCorpus(60)
const SAID = ANALYSES.flatMap(({ quotations, date, language, title, id }) =>
  quotations.map((quotation) => ({ ...quotation, name: quotation.speaker?.name, date, language, title, id })),
)
const HTML = await renderCorpus(each(ANALYSES))

const shown = (page: Page) => page.locator('#shown').textContent()
const first = (page: Page, cell: string) => page.locator(`.rows .row >> nth=0 >> .${cell}`)
const cells = (page: Page, cell: string) => page.locator(`.rows .row .${cell}`).allTextContents()

describe.skipIf(!hasBrowser)('the page of a corpus', { timeout: 120_000 }, () => {
  const open = useBrowser()

  test('shows the numbers of the analyses, and nothing goes wrong', async () => {
    const { page, faults } = await open(HTML)
    expect(await page.locator('h1').textContent()).toBe('Who said what in 60 articles')
    expect(await page.locator('.facts .number').allTextContents()).toEqual([
      String(SAID.length),
      String(new Set(SAID.filter(({ speaker }) => speaker?.entities.length).map(({ name }) => name)).size),
      String(SAID.filter(({ speaker }) => speaker?.entities.length === 0).length),
      String(SAID.filter(({ speaker }) => speaker === null).length),
    ])
    expect(await shown(page)).toBe(`${SAID.length} quotations`)
    expect(faults).toEqual([])
  })

  test('the ranking and the charts have the numbers', async () => {
    const { page } = await open(HTML)
    const name = (await page.locator('#speakers tbody button >> nth=0').textContent())!
    const figures = await page.locator('#speakers tbody tr >> nth=0 >> .figure').allTextContents()
    const own = SAID.filter((one) => one.name === name && one.speaker?.entities.length)
    expect(figures).toEqual([own.length, new Set(own.map(({ id }) => id)).size].map(String))

    await page.locator('#when summary').click()
    await page.locator('#when tbody tr').first().waitFor()
    const weeks = await page.locator('#when tbody tr').allTextContents()
    expect(weeks.length).toBeGreaterThan(20)
    const sums = await page.locator('#when tbody td:last-child').allTextContents()
    expect(sums.reduce((sum, one) => sum + Number(one), 0)).toBe(SAID.filter(({ date }) => date !== null).length)
    expect(await page.locator('#when svg').count()).toBe(1)

    await page.locator('#about summary').click()
    await page.locator('#about tbody tr').first().waitFor() // drawn once it is open
    const [by, about, count] = await page.locator('#about tbody tr >> nth=0 >> :is(th, td)').allTextContents()
    const pairs = SAID.filter((one) => one.name === by && one.text.includes(about!))
    expect(Number(count)).toBe(pairs.length)
    expect(await page.locator('#about svg rect').count()).toBeGreaterThan(50)
  })

  test('a speaker in the ranking filters the table, and the address keeps it', async () => {
    const { page } = await open(HTML)
    const button = page.locator('#speakers tbody button >> nth=2')
    const name = (await button.textContent())!
    await button.click()
    const own = SAID.filter((one) => one.name === name)
    expect(await shown(page)).toBe(`${own.length} of ${SAID.length} quotations`)
    expect(new Set(await cells(page, 'speaker'))).toEqual(new Set([name]))
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('speaker')).toMatch(new RegExp(`:${name}$`, 'u'))
    await page.reload()
    expect(await shown(page)).toBe(`${own.length} of ${SAID.length} quotations`)
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    await page.locator('#filters [type=reset]').click()
    expect(await shown(page)).toBe(`${SAID.length} quotations`)
    expect(new URL(page.url()).hash).toBe('')
  })

  test.each<[string, (page: Page) => Promise<unknown>, (one: (typeof SAID)[number]) => boolean]>([
    ['words', (page) => page.fill('[name=search]', 'ГРОМАДА три'), ({ text }) => text.includes('Громада')],
    [
      'title',
      (page) => page.fill('[name=search]', 'ferry question 7'),
      ({ title }) => /ferry question \d*7/u.test(title!),
    ],
    ['kind', (page) => page.uncheck('[name=kind][value=direct]'), ({ kind }) => kind !== 'direct'],
    ['language', (page) => page.selectOption('[name=language]', 'en'), ({ language }) => language.code === 'en'],
    ['sure', (page) => page.selectOption('[name=sure]', '0.9'), ({ confidence }) => confidence >= 0.9],
    ['from', (page) => page.fill('[name=from]', '2025-09-01'), ({ date }) => date !== null && date >= '2025-09-01'],
    [
      'unnamed',
      (page) => page.selectOption('[name=speaker]', 'unnamed'),
      ({ speaker }) => speaker?.entities.length === 0,
    ],
    ['nobody', (page) => page.selectOption('[name=speaker]', 'unattributed'), ({ speaker }) => speaker === null],
    ['all but none', (page) => page.fill('[name=search]', 'zzz'), () => false],
  ])('filter: %s', async (_, set, test) => {
    const { page, faults } = await open(HTML)
    await set(page)
    const wanted = SAID.filter(test)
    expect(await shown(page)).toBe(`${wanted.length} of ${SAID.length} quotations`)
    expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe(String(wanted.length + 1))
    if (wanted.length > 0) expect(await first(page, 'said').textContent()).toContain(wanted[0]!.text)
    expect(faults).toEqual([])
  })

  test('heads sort up, down and not at all', async () => {
    const { page } = await open(HTML)
    const head = page.locator('[data-column=confidence]')
    const sure = SAID.map(({ confidence }) => Math.round(100 * confidence)).sort((a, b) => a - b)
    await head.locator('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    expect(await first(page, 'sure').textContent()).toBe(`${sure[0]} %`)
    await head.locator('button').click()
    expect(await first(page, 'sure').textContent()).toBe(`${sure.at(-1)} %`)
    await head.locator('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('none')
    expect(await first(page, 'said').textContent()).toContain(SAID[0]!.text)
  })

  test('keys walk through the table', async () => {
    const { page } = await open(HTML)
    const row = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))
    await page.locator('.rows .row >> nth=0').focus()
    for (const [key, index] of [
      ['ArrowDown', 3],
      ['ArrowDown', 4],
      ['ArrowUp', 3],
      ['PageDown', 11],
      ['End', SAID.length + 1],
      ['Home', 2],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(row, { message: key }).toBe(String(index))
    }
  })

  test('the table can be taken along', async () => {
    const { page, faults } = await open(HTML, { acceptDownloads: true })
    await page.fill('[name=search]', 'Громада')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#quotations .status button >> nth=1').click(),
    ])
    const rows: string[][] = parse(readFileSync(await download.path()), { bom: true, from: 2 })
    const wanted = SAID.filter(({ text }) => text.includes('Громада'))
    expect(rows.map((row) => row[4])).toEqual(wanted.map(({ id }) => id))
    expect(faults).toEqual([])
  })

  test.each(['light', 'dark'] as const)('axe has nothing against it: %s', async (colorScheme) => {
    const { page } = await open(HTML, { colorScheme })
    for (const summary of await page.locator('section summary').all()) await summary.click()
    await page.locator('#speakers tbody button >> nth=1').click()
    expect(await violations(page)).toEqual([])
  })

  test.each([375, 800, 1280])('fits a window of %d pixels', async (width) => {
    const { page, faults } = await open(HTML, { viewport: { width, height: 800 } })
    await expectNoOverflow(page)
    await page.locator('#quotations').scrollIntoViewIfNeeded()
    await expectNoOverflow(page)
    expect(faults).toEqual([])
  })

  test('prints the first rows one below the other', async () => {
    const { page } = await open(HTML)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.rows .row').count()).toBe(300)
    expect(await first(page, 'said').textContent()).toContain(SAID[0]!.text)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('.rows .row').count()).toBeLessThan(100)
  })

  test('fifty thousand quotations scroll, with some rows in the page at a time', async () => {
    const { page, faults } = await open(await renderCorpus(each(makeCorpus(5100))))
    expect(await page.locator('#notes').textContent()).toContain('50,000 of 51,000 quotations')
    expect(await shown(page)).toBe('50,000 quotations')
    expect(await page.locator('.facts .number >> nth=0').textContent()).toBe('51,000')
    for (const share of [0.1, 0.5, 0.9, 1]) {
      await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share - innerHeight), share)
      await expect.poll(() => page.locator('.rows .row').count()).toBeGreaterThan(3)
      expect(await page.locator('.rows .row').count()).toBeLessThan(100)
    }
    await page.locator('.rows .row >> nth=-1').focus()
    await page.keyboard.press('End')
    const last = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))
    await expect.poll(last).toBe('50001')
    expect(faults).toEqual([])
  })

  test('what an article brings is text', async () => {
    const evil = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(2)</script>',
      '"><svg onload=alert(3)>',
      '=1+1',
    ]
    const analyses = evil.map((text, index) =>
      makeAnalysis({
        ...{ id: `${text}.txt`, title: text, date: '2025-09-04', names: { [text]: 'PERSON', '‮evil': 'LOCATION' } },
        url: ['javascript:alert(4)', 'data:text/html,<script>alert(5)</script>', 'https://example.org/?"><b>', null][
          index
        ]!,
        said: evil.map((words) => ({ speaker: text, text: `${words} ${evil[0]} ‮evil` })),
      }),
    )
    const { page, faults } = await open(await renderCorpus(each(analyses)), {
      hash: '#speaker=<img src=x onerror=alert(6)>&article="><b>',
    })
    await page.fill('[name=search]', '<img')
    for (const button of await page
      .locator('#speakers tbody button, [data-about], #quotations .article button')
      .all()) {
      if (await button.isVisible()) await button.click()
    }
    expect(await page.locator('img, svg[onload], b').count()).toBe(0)
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol))
    expect(links.filter((protocol) => protocol !== 'https:' && protocol !== 'http:')).toEqual([])
    expect(faults).toEqual([])
  })

  test('nothing found is said instead of an empty chart', async () => {
    const { page } = await open(HTML)
    await page.fill('[name=search]', 'zzz')
    expect(await page.locator('#when svg').count()).toBe(0)
    expect(await page.locator('#when .stage').textContent()).toBe('No quotation passes the filters.')
    await page.fill('[name=search]', '')
    expect(await page.locator('#when svg').count()).toBe(1)
  })

  test('found without a date is said, too', async () => {
    const said = [{ speaker: null, text: 'Річка повертається додому.' }]
    const dated = makeAnalysis({ id: '1', date: '2025-09-04', names: {}, said })
    const undated = makeAnalysis({ id: '2', names: {}, said: [{ speaker: null, text: 'Міст стане.' }] })
    const { page } = await open(await renderCorpus(each([dated, undated])))
    await page.fill('[name=search]', 'міст')
    expect(await page.locator('#when .stage').textContent()).toBe('None of the articles has a date.')
  })

  test('the sums show no words that no article has', async () => {
    const { page } = await open(HTML)
    expect(await page.locator('.facts').textContent()).not.toMatch(/[«»“”]/u)
  })

  test('a narrow window tells what of the matrix it leaves out', async () => {
    const { page } = await open(HTML, { viewport: { width: 375, height: 800 } })
    await expect.poll(() => page.locator('#about-shown').textContent()).toMatch(/^\d+ of \d+ names fit/u)
    await page.setViewportSize({ width: 1600, height: 800 })
    await expect.poll(() => page.locator('#about-shown').textContent()).toBe('')
  })

  test('without JavaScript the first screen says what is missing', async () => {
    const { page } = await open(HTML, { javaScriptEnabled: false })
    expect((await page.locator('noscript p >> nth=0').boundingBox())!.y).toBeLessThan(700)
    for (const part of ['#filters', '.pair', '#theme']) expect(await page.locator(part).isVisible()).toBe(false)
  })

  test('one without dates, names or quotations is shown, too', async () => {
    const bare = ['1', '2'].map((id) => makeAnalysis({ id, names: {}, said: [] }))
    const { page, faults } = await open(await renderCorpus(each(bare)))
    expect(await page.locator('#when').textContent()).toContain('No article has a date')
    expect(await page.locator('#quotations').textContent()).toContain('No quotation')
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Analysis, PartialAnalysis } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { renderArticle } from '../src/report/article.ts'
import { makeAnalysis } from './analyses.ts'
import { expectNoOverflow, hasBrowser, useBrowser, violations } from './browser.ts'
import { ATTACKS } from './hostile.ts'

const fixture = (path: string): Analysis =>
  analyze(readFileSync(join(import.meta.dirname, '../fixtures', path, 'article.txt'), 'utf8'), {
    url: 'https://example.org/news/1',
  })

const COALITION = fixture('uk/coalition')
const ZELENSKY = idOf('Володимир Зеленський')
const UKRAINE = idOf('Україна')
const BRIDGE = fixture('en/bridge')

function idOf(name: string): string {
  return COALITION.entities.find((entity) => entity.name === name)!.id
}

/** Reported words with quoted ones in them, a quotation over two paragraphs, names on every edge. */
const NESTED_TEXT = 'Мер Іван Гук сказав, що міст «майже готовий у Львові».\n> \n> «Так. \r\n\r\nНі», – додав Гук.'
const NESTED = nested(NESTED_TEXT)

const cases: [string, Analysis][] = [
  ['uk/coalition', COALITION],
  ['en/bridge', BRIDGE],
  ['nested records', NESTED],
  ['no records', { ...COALITION, quotations: [], entities: [] }],
]

// a browser takes its time where many tests run
describe.skipIf(!hasBrowser)('the page of an article', { timeout: 120_000 }, () => {
  const open = useBrowser()
  const said = (page: Page, id: string) => textOf(page, `[data-q~="${id}"]`)

  test.each(cases)('%s: every record is marked where its offsets say', async (_, analysis) => {
    const { page, faults } = await open(renderArticle(analysis))
    for (const { id, text, cue, speaker } of analysis.quotations) {
      expect(await said(page, id)).toBe(text)
      const bearing = [cue, speaker?.mention].flatMap((part) => part ?? []).sort((a, b) => a.start - b.start)
      expect(await textOf(page, `[data-by~="${id}"]`)).toBe(bearing.map((part) => part.text).join(''))
    }
    for (const { id, mentions } of analysis.entities) {
      for (const [index, { text }] of mentions.entries()) {
        expect(await textOf(page, `[data-m~="${id}.${index}"]`)).toBe(text)
      }
    }
    expect(faults).toEqual([])
  })

  test('records that cross in any way are marked where their offsets say', async () => {
    for (const analysis of fc.sample(anyRecords(NESTED_TEXT), { numRuns: 12, seed: 7 })) {
      const { page, faults } = await open(renderArticle(analysis))
      const texts = await page.evaluate(
        (ids) =>
          ids.map((id) => [...document.querySelectorAll(`[data-q~="${id}"]`)].map((mark) => mark.textContent).join('')),
        analysis.quotations.map(({ id }) => id),
      )
      expect(texts).toEqual(analysis.quotations.map(({ text }) => text))
      const named = await page.locator('article [data-m]').allTextContents()
      expect(blanks(named.join(''))).toBe(
        blanks(
          analysis.entities
            .flatMap(({ mentions }) => mentions)
            .map(({ text }) => text)
            .join(''),
        ),
      )
      expect(faults).toEqual([])
    }
  })

  test('has the text of the article, and no more', async () => {
    const { page } = await open(renderArticle(COALITION))
    const text = await page.evaluate(() => {
      const article = document.querySelector('article')!.cloneNode(true) as Element
      for (const note of article.querySelectorAll('.note, .masthead')) note.remove()
      return article.textContent
    })
    expect(blanks(text)).toBe(blanks(COALITION.text.replace('date 2025-09-04', '')))
  })

  test('a link leads to a quotation, and a quotation to its entry', async () => {
    const { page } = await open(renderArticle(COALITION), { hash: '#q4' })
    expect(await page.locator('.saying.open').getAttribute('id')).toBe('said-q4')
    await expectInView(page, '[data-q="q4"]')
    await page.locator('.speech[href="#q5"]').click()
    expect(new URL(page.url()).hash).toBe('#q5')
    await expectInView(page, '[data-q="q5"]')
    expect(await page.locator('.saying.open').getAttribute('id')).toBe('said-q5')
    await page.locator('[data-q="q3"] >> nth=1').click()
    expect(await page.locator('.saying.open').getAttribute('id')).toBe('said-q3')
  })

  test('the marks can be taken away, by speaker and by type', async () => {
    const { page } = await open(renderArticle(COALITION))
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderBottomColor)
    const toggle = page.locator('.toggle', { hasText: 'Володимир Зеленський' })
    await toggle.click()
    expect(await line('[data-q="q4"]')).toBe('rgba(0, 0, 0, 0)')
    expect(await line('[data-q="q5"]')).not.toBe('rgba(0, 0, 0, 0)')
    expect(await page.locator('#said-q4').isVisible()).toBe(false)
    expect(await toggle.getAttribute('aria-pressed')).toBe('false')
    await toggle.click()
    expect(await line('[data-q="q4"]')).not.toBe('rgba(0, 0, 0, 0)')
    await page.getByRole('button', { name: 'Places', pressed: true }).click()
    expect(await page.locator('article .name.location:not(.off)').count()).toBe(0)
    expect(await page.locator('article .name.person.off').count()).toBe(0)
  })

  test('names tell what they mean, to the pointer, the keyboard and a finger', async () => {
    const { page } = await open(renderArticle(COALITION), { hasTouch: true })
    const tip = page.locator('#tip')
    const name = page.locator(`[data-m="${ZELENSKY}.0"]`)
    await name.hover()
    expect(await tip.locator('> *').allTextContents()).toEqual([
      'Володимир Зеленський',
      'президент України',
      'person, named 3 times',
    ])
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.mouse.move(0, 0)
    await name.focus()
    expect(await tip.isVisible()).toBe(true)
    expect(await name.getAttribute('aria-describedby')).toBe('tip')
    await page.keyboard.press('Tab')
    expect(await tip.isVisible()).toBe(false)
    await page.locator(`[data-m="${UKRAINE}.1"]`).tap()
    expect(await tip.textContent()).toContain('Україна')
  })

  test('the search marks what it finds and steps through it', async () => {
    const { page } = await open(renderArticle(COALITION))
    const field = page.getByRole('searchbox')
    const found = page.locator('#found')
    await field.fill("об'єднані")
    expect(await found.textContent()).toBe('1 of 1')
    await field.fill('УКРАЇН')
    const count = COALITION.text.toLowerCase().split('україн').length - 1
    expect(await found.textContent()).toBe(`1 of ${count}`)
    expect(await page.evaluate(() => [...CSS.highlights.get('found')!].map(String))).toHaveLength(count)
    await field.press('Enter')
    expect(await found.textContent()).toBe(`2 of ${count}`)
    await field.press('Shift+Enter')
    await field.press('Shift+Enter')
    expect(await found.textContent()).toBe(`${count} of ${count}`)
    expect(await page.evaluate(() => String([...CSS.highlights.get('here')!][0]))).toBe('Україн')
    await field.fill('reported')
    expect(await found.textContent()).toBe('no match')
  })

  test('the mentions of a name are stepped through', async () => {
    const { page } = await open(renderArticle(COALITION))
    const button = page.locator(`[data-step="${ZELENSKY}"]`)
    await button.press('Enter')
    expect(await page.locator('#stepper').textContent()).toContain('1 of 3')
    await page.getByRole('button', { name: 'Next mention' }).click()
    await page.getByRole('button', { name: 'Next mention' }).click()
    expect(await page.locator('#step').textContent()).toBe('3 of 3')
    await expectInView(page, `[data-m="${ZELENSKY}.2"]`)
    await page.getByRole('button', { name: 'Next mention' }).click()
    expect(await page.locator('#step').textContent()).toBe('1 of 3')
    await page.keyboard.press('Escape')
    expect(await page.locator('#stepper').isVisible()).toBe(false)
  })

  test.each([[['clipboard-read', 'clipboard-write']], [[]]])(
    'copies a quotation with its source: %j',
    async (permissions) => {
      const { page } = await open(renderArticle(COALITION), { permissions })
      if (permissions.length === 0)
        await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
      await page.evaluate(() =>
        document.addEventListener('copy', () =>
          Object.assign(window, {
            copied: String(getSelection()) || (document.activeElement as HTMLTextAreaElement).value,
          }),
        ),
      )
      await page.locator('[data-copy="q4"]').click()
      await page.getByText('Copied').waitFor()
      const text = await page.evaluate(() =>
        navigator.clipboard ? navigator.clipboard.readText() : (window as unknown as { copied: string }).copied,
      )
      expect(text).toMatch(
        /^«Потрібно .* Японія» — Володимир Зеленський, Лідери .* Україні, https:\/\/example\.org\/news\/1, 2025-09-04$/u,
      )
    },
  )

  test.each(['light', 'dark'] as const)('is accessible and fits, %s', async (colorScheme) => {
    const { page, faults } = await open(renderArticle(COALITION), { colorScheme, reducedMotion: 'reduce' })
    await page.locator(`[data-step="${ZELENSKY}"]`).click()
    expect(await violations(page)).toEqual([])
    for (const width of [1280, 1000, 768, 375, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expectNoOverflow(page)
    }
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
  })

  test('says of which speakers it is unsure, and only of them', async () => {
    const [first, ...others] = COALITION.quotations
    const quotations = [{ ...first!, confidence: 0.37 }, ...others.map((one) => ({ ...one, confidence: 0.5 }))]
    const { page } = await open(renderArticle({ ...COALITION, quotations }))
    for (const place of ['.note', '.saying']) {
      const told = page.locator(place, { hasText: 'unsure (37%)' })
      expect((await told.first().getAttribute('data-of'))?.split(' ')[0]).toBe(first!.id)
      expect(await page.locator(`${place} .doubt`).count()).toBe(await told.count())
    }
    const { citations } = JSON.parse((await page.locator('#data').textContent())!)
    const doubted = Object.entries<string>(citations).filter(([, citation]) => citation.includes('unsure (37%)'))
    expect(doubted.map(([id]) => id)).toEqual([first!.id])
  })

  test('the button of the theme says what it does', async () => {
    const { page } = await open(renderArticle(BRIDGE), { colorScheme: 'dark' })
    const button = page.locator('#theme')
    expect(await button.textContent()).toBe('Light')
    await button.click()
    expect(await button.textContent()).toBe('Dark')
    expect(await page.getByRole('button', { name: 'Dark page' }).count()).toBe(1)
  })

  test('seventeen speakers are told apart', async () => {
    const said = Array.from({ length: 17 }, (_, index) => ({ speaker: `Speaker ${index}`, text: `Words ${index}` }))
    const { page } = await open(renderArticle(makeAnalysis({ id: '1', names: {}, said })))
    const looks = await page.locator('aside h3 .badge').evaluateAll((badges) =>
      badges.map((badge) => {
        const { backgroundColor, boxShadow, color } = getComputedStyle(badge)
        return [backgroundColor, boxShadow, color].join()
      }),
    )
    expect(looks).toHaveLength(17)
    expect(new Set(looks.slice(0, 16)).size).toBe(16)
    expect(await violations(page)).toEqual([])
  })

  test('the first stop of the keyboard leads to who said what', async () => {
    const { page } = await open(renderArticle(COALITION))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('speech')
  })

  test('turns dark and stays so', async () => {
    const { page } = await open(renderArticle(BRIDGE), { colorScheme: 'light' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.locator('#theme').click()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    expect(await paper()).toBe(dark)
    await page.emulateMedia({ media: 'print' })
    expect(await paper()).toBe('rgb(255, 255, 255)')
    for (const part of ['.bar', '.stepper', '.actions'])
      expect(await page.locator(part).first().isVisible()).toBe(false)
    expect(await page.locator('.note').first().isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Who said what' }).isVisible()).toBe(true)
  })

  test('is an annotated article without its script', async () => {
    const { page } = await open(renderArticle(COALITION), { javaScriptEnabled: false })
    expect(await page.locator('.note').first().textContent()).toContain('Главком')
    for (const part of ['.toggles', '.search', '#theme', '.actions']) {
      expect(await page.locator(part).first().isVisible()).toBe(false)
    }
  })

  test('nothing moves while it loads', async () => {
    const { page } = await open(renderArticle(COALITION))
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          // not in the types of the DOM yet
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    expect(shift).toBe(0)
  })

  test('what an article brings runs nowhere', async () => {
    const { page, faults } = await open(renderArticle(everywhere(ATTACKS.join('\n'))))
    await page.locator('[data-m]').first().hover()
    await page.locator('.toggle').first().click()
    await page.locator('[data-step]').first().click()
    await page.getByRole('searchbox').fill('<script>')
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await page.locator('iframe, img, svg, base, object, embed, article script').count()).toBe(0)
    expect(await page.locator('a[href]:not([href^="#"])').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('the policy stops what would be markup', async () => {
    const evil = '<script>window.pwned = 1</script><img src="https://example.org/x.png" onerror="window.pwned = 2">'
    const { page } = await open(renderArticle(BRIDGE).replace('<main>', `<main>${evil}`))
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
  })
})

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(`article ${selector}`).allTextContents()).join('')
}

async function expectInView(page: Page, selector: string): Promise<void> {
  const isInView = () =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
  await expect.poll(isInView, { timeout: 10_000 }).toBe(true)
}

/** Quotations that cross one another, and names in a row; not before the first letter, as there is no paragraph. */
function anyRecords(text: string): fc.Arbitrary<Analysis> {
  const phrase = (start: number, end: number) => ({ start, end, text: text.slice(start, end) })
  const offset = fc.nat(text.length)
  const span = fc.tuple(offset, offset).filter(([one, other]) => one !== other)
  const spans = span.map(([one, other]) => phrase(Math.min(one, other), Math.max(one, other)))
  const edges = fc.uniqueArray(offset, { minLength: 2, maxLength: 12 })
  return fc.tuple(fc.array(spans, { maxLength: 8 }), edges).map(([quoted, cuts]) => {
    const sorted = cuts.toSorted((a, b) => a - b)
    const mentions = sorted.slice(1).map((end, index) => ({ ...phrase(sorted[index]!, end), base: 'x', confidence: 1 }))
    const quotations = quoted.map((each, index) => ({
      ...NESTED.quotations[index % 3]!,
      ...each,
      id: `q${index}`,
      within: null,
    }))
    return { ...NESTED, quotations, entities: [{ ...NESTED.entities[0]!, mentions }] }
  })
}

function blanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function nested(text: string): Analysis {
  const phrase = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length, text: words }
  }
  const speaker = { name: 'Іван Гук', entities: ['e1'], mention: phrase('Мер Іван Гук') }
  const shared = { speaker, cue: phrase('сказав'), continues: null, rule: 'test', confidence: 1 }
  const mention = (words: string, from = 0) => ({ ...phrase(words, from), base: words, confidence: 1 })
  return {
    ...analyze(text),
    sentences: [
      { start: 0, end: 55, paragraph: 0 },
      { start: text.indexOf('«Так'), end: text.indexOf('«Так') + 5, paragraph: 1 },
      { start: text.indexOf('Ні'), end: text.length, paragraph: 2, language: 'ru' },
    ],
    quotations: [
      { id: 'q1', kind: 'indirect', ...phrase('міст «майже готовий у Львові»'), within: null, ...shared },
      { id: 'q2', kind: 'mixed', ...phrase('майже готовий у Львові'), within: 'q1', ...shared },
      {
        id: 'q3',
        kind: 'direct',
        ...phrase('Так. \r\n\r\nНі'),
        within: null,
        ...shared,
        speaker: null,
        cue: phrase('додав'),
      },
    ],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: 'Іван Гук',
        mentions: [mention('Іван Гук'), mention('Гук', 60)],
        roles: [],
        value: null,
      },
      { id: 'e2', type: 'LOCATION', name: 'Львів', mentions: [mention('Львові».')], roles: [], value: null },
    ],
    summary: [1],
  }
}

/** An analysis whose every text is the given one. */
function everywhere(words: string): PartialAnalysis {
  const text = `«${words}» – сказав він у Львові.`
  const found = analyze(text)
  const start = text.indexOf('сказав')
  const cue = { start, end: start + 6, text: 'сказав' }
  const shared = { cue, continues: null, within: null, rule: words, confidence: 1 }
  return {
    ...found,
    ...{ id: words, title: words, date: words, url: `javascript:${words}`, byline: words, site: words },
    source: { ...found.source, path: words },
    language: { ...found.language, name: words },
    quotations: [
      {
        id: 'q1',
        kind: 'direct',
        start: 1,
        end: words.length + 1,
        text: words,
        speaker: { name: words, entities: ['e1'], mention: null },
        ...shared,
      },
      { id: words, kind: 'direct', start: 1, end: words.length + 1, text: words, speaker: null, ...shared },
    ],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: words,
        mentions: [{ ...cue, base: words, confidence: 1 }],
        roles: [words],
        value: words,
      },
      { id: words, type: 'DATE', name: words, mentions: [], roles: [words], value: '2025-01-01' },
    ],
    warnings: [{ code: words, message: words }],
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { renderHighlight } from '../src/output/highlight.ts'
import { typeset } from '../src/output/typeset.ts'
import { folder, whosaid } from './command.ts'
import { ATTACKS } from './hostile.ts'

const ARTICLE = 'Мер відкрив міст\n\n«Ми чекали на це», – сказав мер Іван Петренко.\n\nМер заявив, що міст стоятиме.\n'
const COALITION = readFileSync(join(import.meta.dirname, '../fixtures/uk/coalition/article.txt'), 'utf8')

const OPTIONS = { width: 60, color: false }

const highlight = (text: string, width = 60, color = false) => renderHighlight(analyze(text), { width, color })

describe('the article in the terminal', () => {
  test('has marks and speakers without colour', () => {
    const lines = highlight(ARTICLE).split('\n')
    expect(lines.map((line) => line.trimEnd())).toEqual([
      '                  Мер відкрив міст',
      '',
      'Іван Петренко   ┃ «⟦Ми чекали на це⟧», – сказав мер Іван',
      'q1 quoted         Петренко.',
      '',
      'Іван Петренко   ┊ Мер заявив, що ⟦міст стоятиме⟧.',
      'q2 reported',
      '',
    ])
  })

  test('says of which speaker it is unsure', () => {
    const { quotations, ...rest } = analyze(ARTICLE)
    const drawn = (confidence: number) =>
      renderHighlight({ ...rest, quotations: quotations.map((one) => ({ ...one, confidence })) }, OPTIONS)
    expect(drawn(0.37)).toMatch(/^unsure \(37%\)/mu)
    expect(drawn(0.5)).not.toContain('unsure')
  })

  test('has no marks with colour, and every colour ends with its line', () => {
    const lines = highlight(COALITION, 80, true).split('\n')
    expect(lines.join('\n')).not.toMatch(/[⟦⟧]/u)
    expect(lines.join('\n')).toMatch(/\p{Cc}\[3[1-6]m/u)
    for (const line of lines) {
      const open = new Set<string>()
      for (const [, code] of line.matchAll(/\p{Cc}\[(\d+)m/gu)) {
        const ends = ENDS[code!]
        if (ends) for (const each of ends) open.delete(each)
        else open.add(code!)
      }
      expect([...open]).toEqual([])
    }
  })

  test.each([20, 33, 60, 80, 200])('is nowhere wider than %i columns, and has every word', (width) => {
    const lines = stripVTControlCharacters(highlight(COALITION, width, true)).split('\n')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    const margin = Math.min(22, Math.floor(width / 4)) + 3
    const text = lines.map((line) => line.slice(margin)).join('')
    expect(text.replace(/\s/gu, '')).toBe(COALITION.replace('date 2025-09-04', '').replace(/\s/gu, ''))
  })

  test.each([...ATTACKS, '\u001B]0;title\u0007', '\u009B2J'])('%j does not reach the terminal', (attack) => {
    expect(highlight(`Мер сказав: «${attack}».`)).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u)
  })

  test('of any text ends, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 20, max: 90 }), (text, width) => {
        for (const line of highlight(text, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 30 },
    )
  })

  test.each(['а', '« ', 'ні. ', '\n\n'])('100,000 of %j are done', (unit) => {
    expect(highlight(unit.repeat(100_000))).toMatch(/\n$/u)
  })
})

/** What each code ends: https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  22: ['1', '2'],
  23: ['3'],
  24: ['4'],
  39: ['31', '32', '33', '34', '35', '36', '90', '91', '94', '95', '96'],
}

describe('words', () => {
  const lines = (texts: readonly string[], width: number) =>
    typeset(
      texts.map((text) => ({ text })),
      width,
    ).map((line) => line.map(({ text }) => text).join(''))

  test.each([
    [['один ', 'два'], 8, ['один два']],
    [['один ', 'два'], 7, ['один', 'два']],
    [['оди', 'н два'], 4, ['один', 'два']],
    [['абвгд'], 2, ['аб', 'вг', 'д']],
    [['19\u00A0000 грн'], 8, ['19\u00A0000', 'грн']],
    [['漢字漢字'], 5, ['漢字', '漢字']],
    [['', 'а', ''], 5, ['а']],
    [[' \n а \n '], 5, ['а']],
    [[], 5, []],
  ])('%j in %i columns', (texts, width, expected) => {
    expect(lines(texts, width)).toEqual(expected)
  })
})

describe('the command', () => {
  test('prints several articles, each under its name', async () => {
    const cwd = folder({ 'a.txt': ARTICLE, 'b.txt': ARTICLE })
    const { stdout, status } = await whosaid(['--highlight', 'a.txt', 'b.txt'], { cwd })
    expect(stdout).toMatch(/^==> a\.txt <==\n\n[\s\S]*⟦Ми чекали на це⟧[\s\S]*\n==> b\.txt <==\n\n/u)
    expect(status).toBe(0)
  })

  test.each([[['--json']], [['--format', 'markdown']], [['--pretty']]])('goes with no %j', async (args) => {
    expect((await whosaid(['--highlight', ...args], { input: ARTICLE })).status).toBe(2)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'
import { readPlain } from '../src/text/plain.ts'
import { expectSound } from './sound.ts'

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'narrow spaces': (text) => text.replaceAll(' ', '\u202F'),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00AD'),
  'zero-width spaces': (text) => text.replace(/(?=[\s«»])/gu, '\u200B'),
  'letters and accents apart': (text) => text.normalize('NFD'),
  'stressed words': (text) => text.replace(/[аеоу](?=\p{Ll})/gu, '$&\u0301'),
}

describe.each(['uk/coalition', 'uk/market', 'uk/ferry'])('%s', (name) => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures', name, 'article.txt'), 'utf8')
  const expected = shown(analyze(text))

  test.each(Object.entries(WAYS))('with %s says the same', (_, write) => {
    const written = write(text)
    expect(written).not.toBe(text)
    const analysis = analyze(written)
    expect(shown(analysis)).toEqual(expected)
    expect(analysis).toMatchObject({ text: written, stats: { characters: written.length } })
    expectSound(analysis)
  })
})

function shown({ title, date, quotations, entities, keywords }: Analysis) {
  const said = quotations.map(({ kind, speaker, text }) => [kind, speaker?.name, readPlain(text).text])
  return { title, date, said, named: entities.map(({ type, name, roles }) => [type, name, roles]), keywords }
}

test.each([
  ['Слово', 'Слово'],
  ['за\u0301мок', 'замок'],
  ['и\u0306 é e\u0301', 'й é é'],
  ['19\u00A0000\u202Fгрн', '19 000 грн'],
  ['пере\u00ADмога\u200B', 'перемога'],
  ['👩\u200D👧 \u200Fтак', '👩👧 так'],
  ['a\tb\n\r\nc', 'a\tb\n\r\nc'],
])('%j is read as %j', (written, plain) => {
  expect(readPlain(written).text).toBe(plain)
})

test.each([
  ['«\u00ADТак\u200B\u200B», – він', 'Так', 'Так'],
  ['\u200Bа\u0301 б', 'а', 'а\u0301'],
  ['пере\u00ADмога', 'перемога', 'пере\u00ADмога'],
  ['\u00AD\u00ADа\u00AD\u00AD', 'а', 'а'],
])('in %j, %j stands as %j', (written, words, expected) => {
  const { text, placeOf } = readPlain(written)
  const { start, end } = placeOf({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  expect(written.slice(start, end)).toBe(expected)
})

describe('Markdown', () => {
  test.each([
    ['**Мер** _каже_: ~~ні~~ *так*.', 'Мер каже: ні так.'],
    ['На [сайті «Новин»](https://a.ua/1_(2) "Новини") пишуть.', 'На сайті «Новин» пишуть.'],
    ['Міст.\n\n![Новий міст](a.jpg)\n\nВін [новий](b).', 'Міст.\n\n\n\nВін новий.'],
    ['Так[^1].<br>Ні.<!-- more -->', 'Так.Ні.'],
    ['Так.\n\n```js\nsay("ні")\n```\n\nНі.', 'Так.\n\n\n\nНі.'],
    ['> Раз,\n> два.\n>\n> Три.', '> Раз,\nдва.\n\n> Три.'],
    ['1\\. \\*так\\*', '1. *так*'],
  ])('%j is read as %j', (written, plain) => {
    expect(readPlain(written, true).text).toBe(plain)
  })

  test.each(['2 * 3 * 4', 'snake_case_name', '* пункт', '[він] сказав (так)', 'a < b > c', '```\nне закрито', 'f**k'])(
    '%j is none',
    (text) => {
      expect(readPlain(text, true).text.replaceAll('`', '')).toBe(text.replaceAll('`', ''))
    },
  )

  test('hinders nothing', () => {
    const lines = [
      'Мер **Іван Гук** відкрив [новий міст](https://a.ua/1). «Люди *довго* чекали», – сказав він',
      'вчора.',
    ]
    const analysis = analyze(lines.join(' '), { format: 'markdown' })
    expect(analysis.quotations).toMatchObject([{ text: 'Люди *довго* чекали', speaker: { name: 'Іван Гук' } }])
    expectSound(analysis)
  })

  test('may be wrapped', () => {
    const text = readFileSync(join(import.meta.dirname, '../fixtures/uk/market/article.txt'), 'utf8')
    const wrapped = text.replace(/(?![^\n]{1,78}$)([^\n]{1,78}) /gmu, '$1\n').replace(/\n(?=\n)/gu, '\n')
    expect(wrapped).not.toBe(text)
    const count = (written: string) => analyze(written, { format: 'markdown' }).sentences.length
    expect(count(wrapped)).toBe(count(text))
  })

  test.each(['[', '](', '![', '*', '_', '`', '```x\n', '<a', '> \n', '\\', '<!--', '[^'])(
    '%j in a row is read soon',
    (mark) => {
      expect(readPlain(mark.repeat(50_000), true).text.length).toBeLessThanOrEqual(mark.length * 50_000)
    },
  )
})

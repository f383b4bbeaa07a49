import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelName, type TaggedMention, tagMentions } from '../src/entities/tagging/tagger.ts'
import { languageOf, languages } from '../src/language/registry.ts'
import type { Document } from '../src/text/document.ts'
import { readDocument } from '../src/text/document.ts'

function show({ text }: Document, mentions: readonly TaggedMention[]): string[] {
  return mentions.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)
}

function tag(text: string, code: string): string[] {
  const document = readDocument(text, languageOf(code))
  return show(document, tagMentions(document))
}

test.each([
  ['uk', 'Володимир Зеленський прибув до Варшави.', ['Володимир Зеленський PERSON', 'Варшави LOCATION']],
  ['uk', 'За словами Олени Ткачук, бюджет зріс на 12%.', ['Олени Ткачук PERSON', '12% PERCENT']],
  ['uk', 'У Києві 5 травня 2021 року пройшов дощ.', ['Києві LOCATION', '5 травня 2021 року DATE']],
  ['uk', 'Гроші виділив Світовий банк.', ['Світовий банк ORGANIZATION']],
  ['en', 'Angela Merkel flew from Berlin to Paris.', ['Angela Merkel PERSON', 'Berlin LOCATION', 'Paris LOCATION']],
  ['en', 'The European Commission sued Microsoft.', ['European Commission ORGANIZATION', 'Microsoft ORGANIZATION']],
])('%s: %s', (code, text, expected) => {
  expect(tag(text, code)).toEqual(expected)
})

test.each([
  ['uk', 'Учора ввечері вони довго йшли лісом і мовчали.'.slice(6)],
  ['uk', 'Столи стояли вздовж стіни, а стільці лежали на підлозі.'],
  ['en', 'The meeting was long and nobody said anything new.'],
  ['en', 'Nobody knows where the old boat came from.'],
  ['de', 'Angela Merkel flog nach Paris.'],
])('%s: nothing in %s', (code, text) => {
  expect(tag(text, code)).toEqual([])
})

test('what is in doubt is left out, but for persons', () => {
  expect(tag('Клініка «Добробут» відкрилася торік.', 'uk')).toEqual(['торік DATE'])
  const [person] = tagMentions(readDocument('ЛИСЕНКО П.І. А як же ми?', languageOf('uk')))
  expect(person).toMatchObject({ start: 0, end: 12, type: 'PERSON' })
  expect(person!.confidence).toBeLessThan(0.35)
})

test('a mention has the confidence of its marginal', () => {
  const [sure] = tagMentions(readDocument('Володимир Зеленський прибув до Варшави.', languageOf('uk')))
  expect(sure!.confidence).toBeGreaterThan(0.8)
})

test('only languages with a model have its name', () => {
  expect(modelName(languages.uk!)).toMatch(/^uk-\d{4}\.\d\d-(?:free|full)$/u)
  expect(modelName(languages.de!)).toBeNull()
})

const words = fc.constantFrom(
  'Київ',
  'Олег',
  'U.S.',
  '«',
  '»',
  '"',
  'ТОВ',
  '5',
  '%',
  'р',
  '.',
  '\n',
  '!',
  'іде',
  '\ud800',
  '🙂',
  'İ',
  '’',
)

test.each(['uk', 'en'])('%s mentions are flat, in order, inside a sentence, the same every time', (code) => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const document = readDocument(parts.join(' '), languageOf(code))
      const mentions = tagMentions(document)
      mentions.forEach(({ start, end, confidence }, index) => {
        expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0)
        expect(document.sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1 + 1e-9)
      })
      expect(tagMentions(document)).toEqual(mentions)
    }),
  )
})

test.each(['«'.repeat(1e5), 'Київ '.repeat(2e4), 'А'.repeat(1e6)])('a hostile line is tagged', (text) => {
  expect(tagMentions(readDocument(text, languageOf('uk'))).length).toBeGreaterThanOrEqual(0)
})

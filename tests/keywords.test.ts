import { describe, expect, test } from 'vitest'
import type { Entity, Quotation } from '../src/analysis.ts'
import { languages } from '../src/language/registry.ts'
import { summarize } from '../src/summary/summary.ts'
import { newVocabulary, termOf } from '../src/summary/vocabulary.ts'
import { readWord } from '../src/summary/words.ts'
import { type Document, readDocument } from '../src/text/document.ts'
import { fold } from '../src/text/fold.ts'
import { entity, quote, sample } from './sample.ts'

const BRIDGE = `Громада відкрила новий пішохідний міст

Пішохідний міст через Рось відкрили в неділю після ремонту. Ремонт тривав сім місяців і коштував громаді два мільйони гривень.
Мешканці правого берега чекали на пішохідний міст чотири роки. Старий дерев’яний настил згнив, і громада його розібрала.
За цей час мешканці їздили до школи човном. Човен возив дітей двічі на день, а взимку діти пропускали уроки.
Громада обіцяє, що наступного року біля мосту поставлять ліхтарі. Ліхтарі вже замовили на заводі.
Мешканці просять ще про лавки. Голова громади відповіла: «Лавки будуть. Але спершу ліхтарі».`

const LIBRARY = `The town library will stay open

The town library will stay open after the council found money for its roof. The roof has leaked since last winter.
Librarians moved nine thousand books to a school gym. Volunteers dried the books with hair dryers.
"We thought the library was lost," said Mara Quill. The council will pay for the roof repair from its reserve fund.
The reserve fund was meant for snow removal. Snow removal will be paid from the road budget instead.`

function documentOf(text: string, code = 'uk', title = true): Document {
  const prose = [{ start: 0, end: text.length }]
  const end = text.indexOf('\n')
  const layout = { prose, title: title ? { start: 0, end } : null, date: null }
  return { ...readDocument(text, languages[code]!, layout), paragraphs: prose, sentences: sample(text).sentences }
}

function terms(document: Document, entities: Entity[] = []): string[] {
  return summarize(document, entities, []).keywords.map(({ term }) => term)
}

function keySentences(document: Document, quotations: Quotation[] = []): string[] {
  return summarize(document, [], quotations).summary.map((index) => {
    const { start, end } = document.sentences[index]!
    return document.text.slice(start, end)
  })
}

describe('keywords', () => {
  test('a Ukrainian article', () =>
    expect(terms(documentOf(BRIDGE))).toMatchInlineSnapshot(`
    [
      "пішохідний міст",
      "громада",
      "мешканці",
      "ліхтарі",
      "ремонт",
      "діти",
    ]
  `))
  test('an English article', () =>
    expect(terms(documentOf(LIBRARY, 'en'))).toMatchInlineSnapshot(`
    [
      "town library",
      "roof",
      "stay",
      "reserve fund",
      "snow removal",
    ]
  `))

  test('weights fall from 1', () => {
    const weights = summarize(documentOf(BRIDGE), [], []).keywords.map(({ weight }) => weight)
    expect(weights[0]).toBe(1)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  test('an entity by its name, however it is written', () => {
    const text = 'Рось міліє. Біля Росі сухо. На Росі немає човнів.'
    const mentions = [...text.matchAll(/Рос\S+/gu)].map((match) => {
      const [word] = match
      return { start: match.index, end: match.index + word.length, text: word, base: 'Рось', confidence: 1 }
    })
    expect(terms(documentOf(text, 'uk', false), [{ ...entity('e1', 'LOCATION', 'Рось'), mentions }])[0]).toBe('Рось')
  })

  test('dates and amounts are none', () => {
    const text = 'Ремонт почали 4 вересня. До 4 вересня ремонт чекав. Після 4 вересня буде зима.'
    expect(terms(documentOf(text, 'uk', false))).toEqual(['ремонт'])
  })

  test.each([
    ['Лікарня просить. Лікарні дали. Без лікарні погано. Лікарнею пишаються.', 'лікарні'],
    ['У лікарнях холодно. Лікарню гріють. Лікарнею пишаються. Лікарня мерзне.', 'лікарня'],
    ['Гарантій безпеки нема. Просять гарантій безпеки. Гарантії безпеки дали.', 'гарантії безпеки'],
    ['Лідера чекали. Про лідера писали. Лідером пишалися. Тут лідер.', 'лідер'],
    ['Про НАТО. НАТО допоможе. Із НАТО.', 'НАТО'],
    ['Водіїв просять чекати. Для водіїв є стоянка.', 'водії'],
    ['Масової вакцинації чекають. Без масової вакцинації погано.', 'масова вакцинація'],
    ['Чекали на пором. Кожен пором ходить двічі.', 'пором'],
    ['Владу просять. На владу чекають.', 'владу'],
    ['Владу просять. З владою говорять. Владу лають.', 'влада'],
    ['Міністра чекали. Без міністра погано.', 'міністр'],
    ['Тренерки чекали. Без тренерки погано.', 'тренерка'],
    ['Республіканці чекали. Республіканці просять.', 'республіканці'],
    ['Облікову ставку знизили. Про облікову ставку писали.', 'облікова ставка'],
    ['Зброї просять. Без зброї погано.', 'зброї'],
  ])('form of %s', (text, form) => expect(terms(documentOf(text, 'uk', false))[0]).toBe(form))

  test.each([
    ['uk', 'гарантія', 'гарантій'],
    ['uk', 'переговори', 'переговорів'],
    ['uk', 'область', 'області'],
    ['en', 'guarantee', 'guarantees'],
  ])('%s: %s and %s are one', (code, one, other) => {
    const read = (word: string) => readWord(word, languages[code]!)
    expect(read(one).stem).toBe(read(other).stem)
  })

  test.each([
    ['uk', 'повідомляється'],
    ['uk', 'завершитися'],
    ['uk', 'обговорили'],
    ['uk', 'читайте'],
    ['uk', 'детально'],
    ['uk', 'серпня'],
    ['uk', 'пана'],
    ['uk', 'показали'],
    ['uk', 'обговорював'],
    ['uk', 'зберіг'],
    ['uk', 'зібрав'],
    ['uk', 'надіслав'],
    ['uk', 'прийшов'],
    ['uk', 'провели'],
    ['uk', 'загинуло'],
    ['uk', 'допоміг'],
    ['uk', 'стоїть'],
    ['uk', 'гратиме'],
    ['uk', 'стоячи'],
    ['uk', 'домовмося'],
    ['uk', 'оскільки'],
    ['en', 'reported'],
    ['en', 'allegedly'],
    ['en', '42nd'],
    ['pl', 'był'],
  ])('%s: %s is in no term', (code, word) => expect(readWord(word, languages[code]!).stem).toBeNull())

  test.each([
    ['uk', 'пам’ять'],
    ['uk', 'документи'],
    ['uk', 'депутати'],
    ['uk', 'сила'],
    ['uk', 'колектив'],
    ['uk', 'школа'],
    ['uk', 'матеріали'],
    ['uk', 'вокзали'],
    ['uk', 'зала'],
    ['uk', 'генерали'],
    ['uk', 'скандали'],
    ['uk', 'сигнали'],
    ['uk', 'вистав'],
    ['uk', 'держав'],
    ['uk', 'конклав'],
    ['uk', 'станіслав'],
    ['uk', 'номер'],
    ['uk', 'новела'],
    ['uk', 'бабуся'],
    ['uk', 'волосся'],
    ['uk', 'мить'],
    ['en', 'speed'],
    ['en', 'family'],
    ['pl', 'premier'],
  ])('%s: %s may be in a term', (code, word) => expect(readWord(fold(word), languages[code]!).stem).not.toBeNull())

  test.each([
    ['uk', 'європейські'],
    ['uk', 'мирного'],
    ['en', 'presidential'],
  ])('%s: %s is no term alone', (code, word) => expect(readWord(word, languages[code]!).modifier).toBe(true))

  test.each([
    ['uk', 'війною'],
    ['uk', 'подій'],
    ['en', 'meeting'],
  ])('%s: %s is a term alone', (code, word) => expect(readWord(word, languages[code]!).modifier).toBe(false))
})

test('words with one hash are told apart by their stems', () => {
  const { words, language } = documentOf('міст мосту річка мости', 'uk', false)
  const vocabulary = newVocabulary(words.length)
  const [bridge, , river] = words.map((word) => termOf(word, 1, vocabulary, language))
  expect(river).not.toBe(bridge)
  expect(termOf(words[0]!, 1, vocabulary, language)).toBe(bridge)
  expect(termOf(words[3]!, 1, vocabulary, language)).toBe(termOf(words[1]!, 1, vocabulary, language))
})

describe('key sentences', () => {
  test('a Ukrainian article', () =>
    expect(keySentences(documentOf(BRIDGE))).toMatchInlineSnapshot(`
    [
      "Пішохідний міст через Рось відкрили в неділю після ремонту.",
      "Ремонт тривав сім місяців і коштував громаді два мільйони гривень.",
      "Громада обіцяє, що наступного року біля мосту поставлять ліхтарі.",
    ]
  `))
  test('an English article', () =>
    expect(keySentences(documentOf(LIBRARY, 'en'))).toMatchInlineSnapshot(`
    [
      "The town library will stay open after the council found money for its roof.",
      "The council will pay for the roof repair from its reserve fund.",
      "The reserve fund was meant for snow removal.",
    ]
  `))

  test('none of an article that is short itself', () => {
    expect(
      keySentences(documentOf('Міст через Рось відкрили в неділю. Ремонт тривав сім місяців.', 'uk', false)),
    ).toEqual([])
  })

  test('no question', () => {
    const asked = (mark: string) =>
      keySentences(documentOf(`Пішохідний міст через річку Рось${mark} Міст закрили. Ремонт міст чекав.`, 'uk', false))
    expect([asked('?'), asked('.')]).toEqual([[], ['Пішохідний міст через річку Рось.']])
  })

  test('not the headline, no caption, no torn quotation', () => {
    const text = `Міст через річку Рось відкрили, каже голова громади.
«Міст через річку Рось стоїть. Міст через Рось уже відкрили», – каже голова. Фото мосту через річку Рось: голова громади
Міст через річку збудували торік, каже голова громади. Дощ. Сніг. Вітер.`
    const found = keySentences(documentOf(text), [
      quote(text, 'q1', 'Міст через річку Рось стоїть. Міст через Рось уже відкрили'),
    ])
    expect(found).toEqual(['Міст через річку збудували торік, каже голова громади.'])
  })
})

test.each([
  ['nothing', ''],
  ['one word', 'Міст'],
  ['marks alone', '«»…—'],
  ['names of object properties', 'Constructor constructor __proto__ __proto__. ToString toString.'],
])('%s: no failure', (_, text) => {
  const { keywords, summary } = summarize(documentOf(text, 'uk', false), [], [])
  expect(summary).toEqual([])
  expect(keywords.every(({ term, weight }) => term.length > 0 && weight > 0 && weight <= 1)).toBe(true)
})

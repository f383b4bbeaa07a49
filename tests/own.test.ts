import { describe, expect, test } from 'vitest'
import { ownReader } from '../src/language/own.ts'
import { languageOf } from '../src/language/registry.ts'
import { readDocument } from '../src/text/document.ts'

const MOST = 8

/** Which sentences are surely in the language. */
function own(code: string, text: string): boolean[] {
  const document = readDocument(text, languageOf(code))
  return document.sentences.map(ownReader(document, MOST))
}

describe('a sentence surely in its language', () => {
  test.each([
    ['uk', 'Мешканці села полагодили стару греблю.'],
    ['uk', 'У п’ятницю майстри з Івано-Франківська привезли 19-го вагон дощок.'],
    ['uk', 'Учасники зустрічі говорили про Telegram і Facebook.'],
    ['en', 'The villagers repaired the old dam.'],
    ['en', "The mayor's brother and the miller's sons carried sandbags."],
    ['pl', 'Mieszkańcy wsi naprawili starą groblę nad rzeką.'],
  ])('%s: %s', (code, text) => expect(own(code, text)).toEqual([true]))
})

describe('a sentence that may be in another', () => {
  test.each([
    ['uk', 'Жители деревни починили плотину, чтобы вода не ушла.'],
    ['uk', 'The villagers repaired the old dam and waited for the rain.'],
    ['uk', 'The villagers of Мрин repaired the old dam.'],
    ['uk', 'Подробиці на https://example.org/dam сьогодні.'],
    ['en', 'Die Dorfbewohner haben den alten Damm am Fluss nicht repariert.'],
    ['en', 'Мешканці села полагодили греблю.'],
    ['uk', 'Українa чекає на Маріiн дощ.'],
  ])('%s: %s', (code, text) => expect(own(code, text)).toEqual([false]))
})

test('a language without data is not weighed', () => {
  expect(own('oc', "Los estatjants del vilatge an adobat la vièlha resclausa. L'aiga montava.")).toEqual([true, true])
})

test('each sentence by itself', () => {
  const text = 'Мешканці полагодили греблю. «Мы ждали этого дождя всё лето», – сказал сосед. Вода стала прибувати.'
  expect(own('uk', text)).toEqual([true, false, true])
})

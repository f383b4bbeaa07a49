import { describe, expect, test } from 'vitest'
import { languageOf } from '../src/language/registry.ts'
import { isRunning, readRun } from '../src/language/running.ts'
import { plain, wordsOf } from '../src/language/scripts.ts'
import { readDocument } from '../src/text/document.ts'

/** Is a sentence running text of a language by the notes of its tokens, and by all of its words? */
function runs(code: string, text: string): [boolean, boolean] {
  const document = readDocument(text, languageOf(code))
  const { script, detection } = document.language
  const { isRunning: byNotes } = readRun(document, 0, document.tokens.length)
  return [byNotes, isRunning(wordsOf(plain(text), script), detection)]
}

describe('running text', () => {
  test.each([
    ['uk', 'Мешканці кажуть, що це не вони полагодили стару греблю.'],
    ['uk', 'У п’ятницю про це вже не писали ні в Telegram, ні на Facebook.'],
    ['uk', 'Він був на 19-му кілометрі, а вона – у по-справжньому новому місті.'],
    ['en', 'The mayor’s brother said that he didn’t know it.'],
    ['pl', 'Mieszkańcy wsi mówili, że to nie oni.'],
  ])('%s: %s', (code, text) => expect(runs(code, text)).toEqual([true, true]))
})

describe('none, or not surely', () => {
  test.each([
    ['uk', 'Жители деревни не говорили, что это они.'],
    ['uk', 'Іван Петренко, Олена Лисенко, Марія Коваль.'],
    ['uk', 'Це було не тут, а на https://example.org/dam у них.'],
    ['uk', 'Це було на Украiні у них.'],
    ['en', 'Die Dorfbewohner haben den alten Damm am Fluss nicht repariert.'],
    ['en', "Lunn's, Orbis's, Who's: who's who."],
  ])('%s: %s', (code, text) => expect(runs(code, text)[0]).toBe(false))
})

test('too few words to tell another language', () => {
  expect(runs('uk', 'Олена Лисенко сміялася.')[0]).toBe(true)
  expect(runs('uk', 'The villagers repaired the dam.')[0]).toBe(true)
  expect(runs('uk', 'Мы были.')[0]).toBe(false)
})

test('how much of it is in words of the language', () => {
  const document = readDocument('Новини з Kyiv Post 19-го.', languageOf('uk'))
  expect(readRun(document, 0, document.tokens.length).units).toBe('Новиниз19-го'.length)
})

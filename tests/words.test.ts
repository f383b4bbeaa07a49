import { expect, test } from 'vitest'
import { words } from '../src/language/words.ts'
import { fold } from '../src/text/fold.ts'
import { foldText } from '../src/text/folded.ts'

test('a word list has comments and groups', () => {
  expect([...words('ім вул # ім. Т. Шевченка\n  обл')]).toEqual(['ім', 'вул', 'обл'])
})

test.each(['Об’єднані', 'ПʼЯТЬ', 'İstanbul İ', 'ẞ', '\ud800'])('folding %s keeps its length', (text) => {
  expect(fold(text)).toHaveLength(text.length)
})

test.each(['Об’єднані', 'The “Dam”', 'İ', 'ΛΌΓΟΣ', '\ud800', '\0\uffff', 'ДАМБА '.repeat(9000)])(
  'a text is folded as its words are: %s',
  (text) => {
    for (const word of [text, `Річка ${text} Гребля`]) {
      const letters = [...fold(word.slice(0, 40))]
      expect([...foldText(word).slice(0, 40)]).toEqual(letters)
      expect(foldText(word)).toHaveLength(word.length)
    }
  },
)

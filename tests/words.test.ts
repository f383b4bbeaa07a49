import { expect, test } from 'vitest'
import { words } from '../src/language/words.ts'
import { fold } from '../src/text/fold.ts'

test('a word list has comments and groups', () => {
  expect([...words('ім вул # ім. Т. Шевченка\n  обл')]).toEqual(['ім', 'вул', 'обл'])
})

test.each(['Об’єднані', 'ПʼЯТЬ', 'İstanbul İ', 'ẞ', '\ud800'])('folding %s keeps its length', (text) => {
  expect(fold(text)).toHaveLength(text.length)
})

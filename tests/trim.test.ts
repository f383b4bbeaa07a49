import { expect, test } from 'vitest'
import { NO_CLASSES } from '../src/entities/tagging/classes.ts'
import { newLexicon } from '../src/entities/tagging/lexeme.ts'
import { read } from '../src/entities/tagging/reading.ts'
import { trim } from '../src/entities/tagging/trim.ts'
import { languageOf } from '../src/language/registry.ts'
import { readDocument } from '../src/text/document.ts'

const ukrainian = languageOf('uk')

/** The words of the mention in brackets, trimmed; `null` where nothing is left. */
function trimmed(marked: string): string | null {
  const text = marked.replace('[', '').replace(']', '')
  const document = readDocument(text, ukrainian)
  const { lexemes, chunks } = read(document, newLexicon(ukrainian.morphology!, NO_CLASSES))
  const { start, end } = document.tokens
  const first = start.indexOf(marked.indexOf('['))
  const last = end.indexOf(marked.indexOf(']') - 1)
  const { from, token } = chunks[0]!
  const found = trim(lexemes, { start: first - token + from, end: last + 1 - token + from })
  return found && text.slice(start[found.start - from + token], end[found.end - 1 - from + token])
}

test.each([
  ['Виграло [ТОВ «Саланг]» з Луцька.', 'ТОВ «Саланг»'],
  ['Виграло [ДП «НАЕК «Енергоатом]», як торік.', 'ДП «НАЕК «Енергоатом»'],
  ['Виграла [«Саланг]» з Луцька.', 'Саланг'],
  ['Виграло [ТОВ "Саланг]" з Луцька.', 'ТОВ "Саланг"'],
  ['Виграла ["Саланг]" з Луцька.', 'Саланг'],
])('%s has the mark that closes it', (marked, words) => {
  expect(trimmed(marked)).toBe(words)
})

test.each([
  ['Виграло «[ТОВ «Саланг]» з Луцька.', 'ТОВ «Саланг'],
  ['Виграв завод «[Саланг]» з Луцька.', 'Саланг'],
  ['Виграло [ТОВ «Саланг»]» з Луцька.', 'ТОВ «Саланг»'],
  ['Виграло [ТОВ «Саланг] з Луцька».', 'ТОВ «Саланг'],
  ['Завод «Мрія[» Луцьк] виграв.', 'Луцьк'],
  ['Виграло "[ТОВ Саланг]" з Луцька.', 'ТОВ Саланг'],
  ['Виграло [ТОВ "Саланг"]" з Луцька.', 'ТОВ "Саланг"'],
  ['Завод «Мрія[»] виграв.', null],
])('%s has no mark of another', (marked, words) => {
  expect(trimmed(marked)).toBe(words)
})

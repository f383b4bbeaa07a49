import { expect, test } from 'vitest'
import { findBases } from '../src/entities/base.ts'
import { languages } from '../src/language/registry.ts'
import { lines } from '../src/language/words.ts'
import { markedDocument } from './marked.ts'

/** «до [Єлисейського палацу|LOCATION] → Єлисейський палац». */
function rows(list: string): [string, string][] {
  return lines(list).map((line) => line.split(' → ') as [string, string])
}

function basesIn(marked: string, language: string): string[] {
  const { document, mentions } = markedDocument(marked, languages[language]!)
  return findBases(document, mentions).map(({ base }) => base)
}

test.each(
  rows(`
  [Володимиром Путіним|PERSON] → Володимир Путін
  [Володимира Зеленського|PERSON] → Володимир Зеленський
  [Ангели Меркель|PERSON] → Ангела Меркель
  [Олени Зеленської|PERSON] → Олена Зеленська
  [Нетаньягу|PERSON] → Нетаньягу
  [Чорному морі|LOCATION] → Чорне море
  [Єлисейського палацу|LOCATION] → Єлисейський палац
  [США|LOCATION] → США
`),
)('%s: %s', (marked, base) => {
  expect(basesIn(marked, 'uk')).toEqual([base])
})

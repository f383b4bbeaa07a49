import { expect, test } from 'vitest'
import { joinSeries } from '../src/entities/series.ts'
import { languageOf } from '../src/language/registry.ts'
import { markedDocument } from './marked.ts'

test.each([
  ['Обстріляли [Сумську|LOCATION], [Чернігівську|LOCATION] та [Харківську області|LOCATION].', 1],
  ['Бої на [Покровському|LOCATION] і [Лиманському напрямках|LOCATION].', 1],
  ['Мовчать [Київська|LOCATION] та [Одеська громади|LOCATION].', 1],
  ['Були у [Львові|LOCATION], [Чернігівській|LOCATION] та [Сумській областях|LOCATION].', 2],
  ['Були у [Львові|LOCATION] та [Одеській області|LOCATION].', 2],
  ['Перемогли [Айова|LOCATION], [Північна Кароліна|LOCATION].', 2],
  ['Мовчать [Київська|ORGANIZATION] та [Одеська громади|LOCATION].', 2],
  ['З [Сумської|LOCATION] їдуть у [Харківську області|LOCATION].', 2],
] as const)('%s: %d', (marked, count) => {
  const { document, mentions } = markedDocument(marked, languageOf('uk'))
  const joined = joinSeries(document, mentions)
  expect(joined).toHaveLength(count)
  expect(joined.at(-1)!.end).toBe(mentions.at(-1)!.end)
})

test('names that do not decline stay apart', () => {
  const { document, mentions } = markedDocument('In [East|LOCATION] and [West Counties|LOCATION].', languageOf('en'))
  expect(joinSeries(document, mentions)).toEqual(mentions)
})

import { expect, test } from 'vitest'
import { joinMentions } from '../src/entities/identity.ts'
import { languages } from '../src/language/registry.ts'
import { markedDocument } from './marked.ts'

/** The groups as marked, in the order of the text, numbered by first mention. */
function numbered(groups: readonly string[]): number[] {
  const first = [...new Set(groups)]
  return groups.map((group) => first.indexOf(group) + 1)
}

function joined(marked: string, language: string): { want: number[]; got: number[] } {
  const { document, mentions, groups } = markedDocument(marked, languages[language]!)
  const entities = joinMentions(document, mentions)
  const got = mentions.map(
    ({ start }) => entities.findIndex((entity) => entity.mentions.some((m) => m.start === start)) + 1,
  )
  return { want: numbered(groups), got }
}

test.each([
  '[Володимир Зеленський|PERSON 1] прибув. На [Зеленського|PERSON 1] чекали.',
  '[Європейський союз|ORGANIZATION 1] ([ЄС|ORGANIZATION 1]) без [Росії|LOCATION 2].',
])('%s', (marked) => {
  const { want, got } = joined(marked, 'uk')
  expect(got).toEqual(want)
})

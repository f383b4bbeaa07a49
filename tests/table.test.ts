import { expect, test } from 'vitest'
import { rows, table } from '../eval/table.ts'

/** The line of one measure in the table, its cells parted by single blanks. */
function line(set: string, measure: string, score: number, last?: number): string {
  const kept = last === undefined ? {} : { [`${set} ${measure}`]: last }
  return table(rows(set, { [measure]: score }, kept, 1.25))
    .split('\n')[1]!
    .replace(/ +/gu, ' ')
}

test.each([
  ['risen', line('sentences/uk.iu', 'f1', 0.96, 0.9), 'sentences/uk.iu f1 0.9600 0.9550 0.9000 +0.0600 1.3'],
  ['the same', line('sentences/uk.iu', 'f1', 0.955, 0.955), 'sentences/uk.iu f1 0.9550 0.9550 0.9550 = 1.3'],
  ['fallen', line('sentences/uk.iu', 'f1', 0.96, 0.97), 'sentences/uk.iu f1 0.9600 0.9550 0.9700 -0.0100 1.3 FELL'],
  [
    'too low',
    line('sentences/uk.iu', 'f1', 0.9, 0.8),
    'sentences/uk.iu f1 0.9000 0.9550 0.8000 +0.1000 1.3 below target',
  ],
  ['more errors', line('quotes/uk', 'takenForSpeech', 5, 3), 'quotes/uk takenForSpeech 5 3 +2 1.3 FELL'],
  ['fewer errors', line('quotes/uk', 'takenForSpeech', 2, 3), 'quotes/uk takenForSpeech 2 3 -1 1.3'],
  ['never measured before', line('names/uk.ec', 'surface.f1', 0.5), 'names/uk.ec surface.f1 0.5000 new 1.3'],
])('a score that is %s', (_, got, want) => expect(got).toBe(want))

test('the closing line counts', () => {
  const scores = rows('quotes/uk', { 'quoted.f1': 0.5, speakerAccuracy: 0.9 }, { 'quotes/uk quoted.f1': 0.6 }, 1)
  expect(table(scores)).toMatch(/\n\n2 measures, 1 below target, 1 fell$/u)
})

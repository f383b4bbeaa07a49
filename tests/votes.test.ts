import { expect, test } from 'vitest'
import { NO_CLASSES } from '../src/entities/tagging/classes.ts'
import { labelOf, OUTSIDE, SINGLE } from '../src/entities/tagging/labels.ts'
import { newLexicon } from '../src/entities/tagging/lexeme.ts'
import { read } from '../src/entities/tagging/reading.ts'
import { disputed, typesOf, voteFeatures, votesIn } from '../src/entities/tagging/votes.ts'
import { languageOf } from '../src/language/registry.ts'
import { morphology } from '../src/languages/uk/morphology.ts'
import { readDocument } from '../src/text/document.ts'

/** A first pass in which the marked words are mentions of one word: «*Київ» of type 0, «+Київ» of type 1. */
function pass(marked: string) {
  const reading = read(readDocument(marked.replace(/[*+]/gu, ''), languageOf('uk')), newLexicon(morphology, NO_CLASSES))
  const labels = marked
    .split(' ')
    .map((word) => (/^[*+]/u.test(word) ? labelOf('*+'.indexOf(word[0]!), SINGLE) : OUTSIDE))
  const path = new Uint8Array(reading.lexemes.length)
  path.set(labels, reading.chunks[0]!.from)
  const types = typesOf(path)
  return { reading, chunk: reading.chunks[0]!, types, votes: votesIn(reading, types) }
}

// 1 + 4 × (0 for none, else 1 + type) + share
test.each([
  ['а *Київ і Львів', 'Київ', [0]],
  ['а *Київ і *Київ', 'Київ', [7, 7]],
  ['а *Київ і Київ', 'Київ', [3, 7]],
  ['а *Київ і *Київ та *Київ', 'Київ', [8, 8, 8]],
  ['а *Київ і +Київ та *Київ', 'Київ', [9, 8, 5]],
  ['а *Київ і київ', 'київ', [7]],
])('%s: votes for %s', (marked, word, expected) => {
  const { chunk, votes } = pass(marked)
  const words = marked.replace(/[*+]/gu, '').split(' ')
  const found = words.flatMap((each, index) => (each === word ? [votes[chunk.from + index]] : []))
  expect(found).toEqual(expected)
})

test.each([
  ['а *Київ і Львів', false],
  ['а *Київ і *Києва', false],
  ['а *Київ і Києва', true],
  ['а *Київ і +Києва', true],
  ['а *Київ і київ', true],
])('%s is disputed: %s', (marked, expected) => {
  const { chunk, votes, types } = pass(marked)
  expect(disputed(chunk, votes, types)).toBe(expected)
})

test('a word without votes beside words without votes has no features', () => {
  const reading = read(readDocument('а Київ і', languageOf('uk')), newLexicon(morphology, NO_CLASSES))
  const place = reading.chunks[0]!.from + 1
  const count = (own: number, left: number) => {
    const votes = new Uint8Array(reading.lexemes.length)
    votes[place] = own
    votes[place - 1] = left
    return voteFeatures(reading, votes, place, new Int32Array(8), 0)
  }
  expect([count(0, 0), count(0, 7), count(7, 0)]).toEqual([0, 1, 4])
})

import { expect, test } from 'vitest'
import { ends, follows, labelCount, starts } from '../src/entities/tagging/labels.ts'
import { type Chain, newChain } from '../training/crf.ts'
import { decode, newDecoder } from '../training/decode.ts'
import { pathProbability, sum } from '../training/lattice.ts'
import { seeded } from '../training/random.ts'

const LABELS = labelCount(['PERSON', 'LOCATION'])
const LENGTH = 4

function sample(seed: number): { chain: Chain; scores: Float64Array } {
  const random = seeded(seed)
  const some = (size: number) => Float64Array.from({ length: size }, () => 6 * random() - 3)
  return { chain: newChain(LABELS, some(LABELS * LABELS)), scores: some(LENGTH * LABELS) }
}

/** Every sequence that the scheme allows, with its score. */
function allPaths({ chain, scores }: ReturnType<typeof sample>): { path: number[]; score: number }[] {
  let paths = Array.from({ length: LABELS }, (_, label) => ({ path: [label], score: scores[label]! })).filter(
    ({ path }) => starts(path[0]!),
  )
  for (let place = 1; place < LENGTH; place++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => follows(path.at(-1)!, label))
        .map((label) => ({
          path: [...path, label],
          score: score + chain.transitions[path.at(-1)! * LABELS + label]! + scores[place * LABELS + label]!,
        })),
    )
  }
  return paths.filter(({ path }) => ends(path.at(-1)!))
}

test.each([1, 2, 3])('decoding finds the best of all sequences, seed %i', (seed) => {
  const { chain, scores } = sample(seed)
  const best = allPaths({ chain, scores }).reduce((one, other) => (other.score > one.score ? other : one))
  const path = new Uint8Array(LENGTH + 2)
  decode(newDecoder(chain), scores, path, { from: 1, to: LENGTH + 1 })
  expect([...path]).toEqual([0, ...best.path, 0])
})

test.each([4, 5])('sums and probabilities are those of all sequences, seed %i', (seed) => {
  const { chain, scores } = sample(seed)
  const paths = allPaths({ chain, scores })
  const total = paths.reduce((all, { score }) => all + Math.exp(score), 0)
  const lattice = sum(chain, scores, LENGTH)
  const path = Uint8Array.from([0, 1, 3, 0])
  const sharing = paths
    .filter(({ path }) => path[1] === 1 && path[2] === 3)
    .reduce((all, { score }) => all + Math.exp(score), 0)
  expect(pathProbability(lattice, path, { start: 1, end: 3 })).toBeCloseTo(sharing / total, 8)
})

test('labels that are not allowed take no part', () => {
  const { chain, scores } = sample(6)
  const allowed = new Uint8Array(LENGTH * LABELS).fill(1).fill(0, LABELS + 1, 2 * LABELS)
  const paths = allPaths({ chain, scores }).filter(({ path }) => path[1] === 0)
  const total = paths.reduce((all, { score }) => all + Math.exp(score), 0)
  const single = paths.filter(({ path }) => path[0] === 4).reduce((all, { score }) => all + Math.exp(score), 0)
  const lattice = sum(chain, scores, LENGTH, allowed)
  expect(pathProbability(lattice, Uint8Array.of(4), { start: 0, end: 1 })).toBeCloseTo(single / total, 8)
  expect(pathProbability(lattice, Uint8Array.of(0, 4), { start: 1, end: 2 })).toBe(0)
})

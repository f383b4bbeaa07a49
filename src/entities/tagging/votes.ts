import { feature } from './features.ts'
import { OUTSIDE, typeOf } from './labels.ts'
import type { Chunk, Reading } from './reading.ts'

// The second pass: what the first one made of the other places where the document has a word of the same key.

/** Types and the label of none are fewer. */
const MOST_TYPES = 64

/** The types of all places of a document by the labels of a first pass: 0 for none. */
export function typesOf(path: Uint8Array): Uint8Array {
  return path.map((label) => (label === OUTSIDE ? 0 : 1 + typeOf(label)))
}

/** The majority among the other places of each key and how large it is; 0 where there are none. */
export function votesIn({ uses }: Reading, types: Uint8Array): Uint8Array {
  const votes = new Uint8Array(types.length)
  for (let place = 0; place < types.length; place++) {
    const use = uses[place]
    if (use?.places.length) votes[place] = vote(use.places, types, place)
  }
  return votes
}

/** Does the majority want another type for a place of the chunk than the first pass gave it? */
export function disputed({ from, to }: Chunk, votes: Uint8Array, types: Uint8Array): boolean {
  for (let place = from; place < to; place++) {
    const vote = votes[place]!
    if (vote && Math.floor((vote - 1) / SHARES) !== types[place]) return true
  }
  return false
}

/** Writes the features that votes give to a place; returns how many there are now. */
export function voteFeatures(
  { lexemes }: Reading,
  votes: Uint8Array,
  place: number,
  out: Int32Array,
  from: number,
): number {
  const own = votes[place]!
  const left = votes[place - 1]!
  const right = votes[place + 1]!
  let count = from
  if (own) {
    out[count++] = feature(140, own)
    out[count++] = feature(141, own, lexemes[place]!.outline)
  }
  if (own || left) out[count++] = feature(142, left, own)
  if (own || right) out[count++] = feature(143, own, right)
  return count
}

const counts = new Uint8Array(MOST_TYPES)

function vote(places: readonly number[], types: Uint8Array, place: number): number {
  counts.fill(0)
  let all = 0
  let most = 0
  for (const other of places) {
    if (other === place) continue
    const type = types[other]!
    counts[type]!++
    all++
    if (counts[type]! > counts[most]!) most = type
  }
  return all && 1 + most * SHARES + share(counts[most]!, all)
}

const SHARES = 4

/** Some, most, the only one, all of several. */
function share(most: number, all: number): number {
  if (most === all) return all > 1 ? 3 : 2
  return 2 * most > all ? 1 : 0
}

import { NUMBER } from '../../text/tokens.ts'
import type { Lexeme } from './lexeme.ts'
import type { Chunk, Reading, Stretch } from './reading.ts'

// The words around a place alone, which are cheap to add up, tell that most places are outside of all mentions: they are given
// up (a cascade: Weiss and Taskar 2010). What has a capital or is a number stays. On 900 training articles, at most one place in 4000
// that is in a mention by all features is given up so.

/** By so much, as a logarithm, every mention over a place has to lose at least to be given up: beside no capital or number, one, two. */
const SURE = [0.5, 2, Number.POSITIVE_INFINITY] as const

/** The stretches of a chunk where names may be, by the margins that the words alone give. */
export function unsureStretches({ lexemes }: Reading, margins: Int32Array, scale: number, chunk: Chunk): Stretch[] {
  const stretches: Stretch[] = []
  let from = chunk.from
  for (let place = chunk.from; place < chunk.to; place++) {
    if (nameLike(lexemes[place]!) === 1) continue
    const beside = nameLike(lexemes[place - 1]!) + nameLike(lexemes[place + 1]!)
    if (margins[place]! * scale <= SURE[beside]!) continue
    if (place > from) stretches.push({ from, to: place })
    from = place + 1
  }
  if (chunk.to > from) stretches.push({ from, to: chunk.to })
  return stretches
}

/** 1 for Obama and 2014 */
function nameLike({ capitalised, kind }: Lexeme): 0 | 1 {
  return capitalised || kind === NUMBER ? 1 : 0
}

/** The stretches of a chunk where a mention may win, each with the places before and after it. */
export function openStretches(margins: Int32Array, chunk: Chunk): Stretch[] {
  const stretches: Stretch[] = []
  for (let place = chunk.from; place < chunk.to; place++) {
    if (margins[place]! > 0) continue
    const from = Math.max(chunk.from, place - 1)
    while (place < chunk.to && margins[place]! <= 0) place++
    stretches.push({ from, to: Math.min(chunk.to, place + 1) })
  }
  return stretches
}

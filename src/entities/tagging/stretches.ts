import { NUMBER } from '../../text/tokens.ts'
import type { Lexeme } from './lexeme.ts'
import type { Chunk, Reading, Stretch } from './reading.ts'

// The words around a place alone, which are cheap to add up, tell that most places are outside of all mentions: they are given
// up (a cascade: Weiss and Taskar 2010). A number stays, and so does a capital, unless a sentence begins with it. With models that
// had not seen the development sets no mention there is found otherwise; what a model has learned from tells too little of that.

/** By so much, as a logarithm, every mention over a place has to lose at least to be given up: beside no capital or number, one, two. */
const SURE = [0.5, 2, 4] as const
/** The same for the capital at the start of a sentence. */
const SURE_START = 2

/** The stretches of a chunk where names may be, by the margins that the words alone give. */
export function unsureStretches({ lexemes }: Reading, margins: Int32Array, scale: number, chunk: Chunk): Stretch[] {
  const stretches: Stretch[] = []
  let from = chunk.from
  let before = 0
  let own = margins[from]! * scale > SURE_START ? 0 : nameLike(lexemes[from]!)
  for (let place = chunk.from; place < chunk.to; place++) {
    const after = nameLike(lexemes[place + 1]!)
    if (own === 0 && margins[place]! * scale > SURE[before + after]!) {
      if (place > from) stretches.push({ from, to: place })
      from = place + 1
    }
    before = own
    own = after
  }
  if (chunk.to > from) stretches.push({ from, to: chunk.to })
  return stretches
}

/** 1 for Obama and 2014 */
function nameLike({ capitalised, kind }: Lexeme): number {
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

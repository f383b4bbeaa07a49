import { isDash, isStop, itemSpan } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { behindMarks } from '../phrases/borders.ts'
import { type Cue, phraseEnd, type Speech } from '../phrases/cues.ts'
import { IMPERSONAL } from '../phrases/openings.ts'
import type { Item, Unit } from '../phrases/units.ts'
import { wordsBefore } from './behind.ts'
import type { Frame, Place } from './frames.ts'

/** «…», – це вже слова тренера: a noun for the words, and whose they are. */
export function ascribed({ scene, at }: Place): Frame | undefined {
  const { items, speech } = scene
  const next = behindMarks(items, at + 1)
  if (!isDash(items[next - 1])) return undefined
  const ascription = readAscription(items, next, speech)
  if (!ascription) return undefined
  const kind = wordsBefore(scene, at) ? 'mixed' : 'direct'
  return { kind, rule: 'ascribed', ...ascription, from: at, to: ascription.bearers[0]!.to }
}

/** «…». Це слова Олени Коваль: the sentence behind says no more than that. */
export function ascribedBehind(unit: Unit, next: Unit | undefined, speech: Speech): Pick<Frame, 'bearers' | 'cueSpan'> {
  const ascription = next?.paragraph === unit.paragraph ? readAscription(next.items, 0, speech) : undefined
  if (!ascription || ascription.cue.to === 1) return { bearers: [] } // Слова мера обурили людей
  const { cue, bearers } = ascription
  return { bearers, cueSpan: itemSpan(next!.items, cue.from, cue.to) }
}

interface Ascription {
  readonly cue: Cue
  readonly bearers: readonly Bearer[]
}

function readAscription(items: readonly Item[], from: number, speech: Speech): Ascription | undefined {
  const to = phraseEnd(items, from, speech.lexicon.ascriptions, speech)
  if (to === undefined) return undefined
  const cue: Cue = { from, to, kind: 'source', form: IMPERSONAL }
  const bearers = findBearers({ items, from: to, to: items.length, cue }, speech).filter(
    (bearer) => bearer.from === to && SOMEBODY.has(bearer.kind) && isEnd(items[bearer.to]),
  )
  return bearers.length > 0 ? { cue, bearers } : undefined
}

/** «це слова ввічливості» are nobody's. */
const SOMEBODY: ReadonlySet<Bearer['kind']> = new Set(['name', 'role', 'voice', 'kind'])

function isEnd(item: Item | undefined): boolean {
  return item === undefined || item.form === ',' || isStop(item)
}

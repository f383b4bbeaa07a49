import { type Found, itemSpan, type Scene } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { indexOf, lastItem } from '../phrases/borders.ts'
import { type Cue, findCues, phraseEnd, type Speech } from '../phrases/cues.ts'
import { type Item, isBlock, type Unit } from '../phrases/units.ts'
import { isAs } from '../words/looks.ts'
import { quotedWords } from './places.ts'

/** «Про це повідомляє X»: the whole sentence before, unless it names its own source. */
export function sentenceBefore(scene: Scene, units: readonly Unit[], before: readonly Found[]): Found[] {
  const here = anaphora(scene)
  const near = units[scene.unit.index - 1]
  const last = near && isCaption(near, scene.speech) ? units[scene.unit.index - 2] : near
  const next = units[scene.unit.index + 1]
  if (!here || !last || (next && isBlock(next))) return []
  const there = { ...scene, unit: last, items: last.items, cues: findCues(last.items, scene.speech) }
  if (before.at(-1)?.unit === last || hasQuestion(there)) return []
  const to = lastItem(last.items)
  const from = authorEnd(last.items, scene.speech)
  if (to - from < 3) return []
  const cue = itemSpan(scene.items, here.cue.from, here.cue.to)
  const base = { rule: 'anaphora', unit: scene.unit, cue, bearers: here.bearers }
  return [{ kind: 'indirect', ...base, quoted: undefined, ...itemSpan(last.items, from, to) }, ...quotedIn(there, base)]
}

/** «Квитки будуть «[дешевшими, ніж торік]». Про це повідомляє …» */
function quotedIn(there: Scene, { rule, ...base }: Omit<Found, 'kind' | 'start' | 'end' | 'quoted'>): Found[] {
  return there.items.flatMap(({ quoted }, at) => {
    if (!quoted?.closed || !quotedWords(there, at)) return []
    return [{ kind: 'mixed', rule: `${rule}-quoted`, quoted, ...quoted.inner, ...base }]
  })
}

/** «Лікарка розповіла, як уберегтися від грипу»: who tells it is named in the sentence itself. */
function hasQuestion({ items, cues, speech: { data } }: Scene): boolean {
  return cues.some(({ kind, form, to }) => {
    const next = items[to]?.form === ',' ? items[to + 1]!.form : ''
    const asks = data.embedding.has(next) || (data.relatives.has(next) && !data.complementisers.has(next))
    return kind === 'verb' && form.kind === 'finite' && asks
  })
}

/** «Фото: з вільних джерел» */
function isCaption({ items }: Unit, { data }: Speech): boolean {
  return data.credits.has(items[0]?.form ?? '') && items[1]?.form === ':'
}

/** Behind «Нагадаємо,». */
function authorEnd(items: readonly Item[], { data }: Speech): number {
  if (!data.author.has(items[0]?.form ?? '')) return 0
  const comma = items.findIndex((item) => item.form === ',')
  return comma >= 0 && comma < 4 ? comma + 1 : 1
}

/** Words that attribute the sentence before. */
interface Reference {
  readonly cue: Cue
  readonly bearers: readonly Bearer[]
}

/** «Джерело: держсекретар Бред Раффенспергер». */
function sourceLine({ items, speech }: Scene, colon: number): Reference | undefined {
  const comma = indexOf(items, colon, ',')
  const cue: Cue = { from: 0, to: colon, kind: 'source', form: { kind: 'impersonal' } }
  const bearers = findBearers({ items, from: colon + 1, to: comma < 0 ? items.length : comma, cue: null }, speech)
  return bearers.length > 0 ? { cue, bearers } : undefined
}

/** «Про це повідомляє «Главком»»: the sentence before is what was said. Gives the cue and who said it. */
function anaphora(scene: Scene): Reference | undefined {
  const { items, cues, speech } = scene
  const reference = phraseEnd(items, 0, speech.lexicon.references, speech)
  if (reference !== undefined && items[reference]?.form === ':') return sourceLine(scene, reference)
  const start = refersBack(scene)
  if (start < 0) return undefined
  const from = phraseEnd(items, start, speech.lexicon.anaphora, speech)!
  const cue = cues.find(
    (other) =>
      other.from >= from && (other.kind === 'verb' || other.kind === 'document') && other.form.kind !== 'converb',
  )
  if (!cue) return undefined
  const next = cues.find((other) => other.from > cue.to && other.kind === 'verb')
  const bearers = findBearers({ items, from, to: next?.from ?? lastItem(items), cue }, speech)
  return bearers.length > 0 || cue.kind === 'document' ? { cue, bearers } : undefined
}

/** Where «про це» begins, be it behind «Як передає Укрінформ,»; -1 if it does not. */
export function refersBack({ items, speech }: Scene): number {
  const first = items[0] && isAs(items[0], speech.data) ? indexOf(items, 0, ',') + 1 : 0
  for (let i = first; i <= first + ANAPHORA_REACH; i++)
    if (phraseEnd(items, i, speech.lexicon.anaphora, speech) !== undefined) return i
  return -1
}

/** «Раніше про це повідомив …». */
const ANAPHORA_REACH = 1

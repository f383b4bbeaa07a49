import { type Bearer, findBearers } from './bearers.ts'
import { indexOf, lastItem } from './borders.ts'
import { type Cue, phraseEnd, type Speech } from './cues.ts'
import { type Found, itemSpan, type Scene } from './found.ts'
import type { Item, Unit } from './units.ts'

/** «Про це повідомляє X»: the whole sentence before, unless it names its own source. */
export function sentenceBefore(scene: Scene, units: readonly Unit[], before: readonly Found[]): Found[] {
  const here = anaphora(scene)
  const near = units[scene.unit.index - 1]
  const last = near && isCaption(near, scene.speech) ? units[scene.unit.index - 2] : near
  if (!here || !last) return []
  if (before.at(-1)?.unit === last) return []
  const to = lastItem(last.items)
  const from = authorEnd(last.items, scene.speech)
  if (to - from < 3) return []
  return [
    {
      ...itemSpan(last.items, from, to),
      kind: 'indirect',
      rule: 'anaphora',
      unit: scene.unit,
      cue: itemSpan(scene.items, here.cue.from, here.cue.to),
      bearers: here.bearers,
    },
  ]
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
  const reference = phraseEnd(items, 0, speech.lexicon.references)
  if (reference !== undefined && items[reference]?.form === ':') return sourceLine(scene, reference)
  const start = refersBack(scene)
  if (start < 0) return undefined
  const from = phraseEnd(items, start, speech.lexicon.anaphora)!
  const cue = cues.find(
    (other) =>
      other.from >= from && (other.kind === 'verb' || other.kind === 'document') && other.form.kind !== 'converb',
  )
  if (!cue) return undefined
  const next = cues.find((other) => other.from > cue.to && other.kind === 'verb')
  const bearers = findBearers({ items, from, to: next?.from ?? lastItem(items), cue }, speech)
  return bearers.length > 0 || cue.kind === 'document' ? { cue, bearers } : undefined
}

/** Where «про це» begins; -1 if it does not. */
export function refersBack({ items, speech }: Scene): number {
  for (let i = 0; i <= ANAPHORA_REACH; i++) if (phraseEnd(items, i, speech.lexicon.anaphora) !== undefined) return i
  return -1
}

/** «Раніше про це повідомив …». */
const ANAPHORA_REACH = 1

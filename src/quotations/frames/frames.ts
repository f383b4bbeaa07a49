import type { Span } from '../../analysis.ts'
import { weightOf } from '../evidence.ts'
import { isDash, isStop, type Scene } from '../found.ts'
import { silent } from '../marks/silence.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { behindMarks, indexOf, lastIndexBefore } from '../phrases/borders.ts'
import { type Cue, phraseEnd } from '../phrases/cues.ts'
import { settingEnd } from '../phrases/settings.ts'
import { isPassive, subjects } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import { stemOf } from '../words/stems.ts'
import { ascribed } from './ascribed.ts'
import { afterQuote, wordsBefore } from './behind.ts'

/** How a quoted stretch is attributed in its unit. */
export interface Frame {
  readonly kind: 'direct' | 'mixed' | 'none'
  readonly rule: string
  readonly cue: Cue | null
  readonly bearers: readonly Bearer[]
  /** The items of the frame, the quotation included: [from, to). */
  readonly from: number
  readonly to: number
  /** The words of the cue, where it stands in another unit. */
  readonly cueSpan?: Span
}

/** A quoted stretch where it stands: the item `at` of a scene. */
export interface Place {
  readonly scene: Scene
  readonly at: number
  /** Words between the marks, counted up to a few. */
  readonly length: number
  /** Does it look like a sentence: a capital, several words? */
  readonly sentence: boolean
  /** Is its last mark a stop of its own? */
  readonly stopped: boolean
  /** Does every longer word begin with a capital, as in a name or a title? */
  readonly titled: boolean
}

type Rule = (place: Place) => Frame | undefined

const rules: readonly Rule[] = [
  turn,
  ascribed,
  ...silent,
  afterQuote,
  beforeColon,
  beforeComma,
  template,
  nameAfterDash,
  headlineColon,
]

/** The frame of a quoted stretch, by the first rule that knows it. */
export function frameOf(place: Place): Frame | undefined {
  for (const rule of rules) {
    const frame = rule(place)
    if (frame) return frame
  }
  return undefined
}

/** "WALLACE: Let's start.": the label alone tells whose turn it is. */
function turn({ scene, at }: Place): Frame | undefined {
  const { items, speech } = scene
  const { turn } = items[at]!.quoted!
  if (!turn) return undefined
  const frame = { kind: 'direct', cue: null, from: 0, to: at + 1 } as const
  if (turn.asks) return { rule: 'question', bearers: [], ...frame }
  if (!turn.label) return { rule: 'answer', bearers: [], ...frame }
  return { rule: 'turn', bearers: findBearers({ items, from: 0, to: at, cue: null }, speech), ...frame }
}

/** Трамп заявив: «…»; "Трамп: «…»"; «Пряма мова: «…»». */
function beforeColon({ scene, at, length }: Place): Frame | undefined {
  const { items, cues, speech } = scene
  if (items[at - 1]?.form !== ':' || (length === 1 && isDash(items[at + 1]) && isDefined(scene, at))) return undefined
  const from = phraseStart(items, at - 1)
  const source = cues.find((cue) => cue.kind === 'source' && cue.from === from)
  const cue = source ?? lastCue(scene, from, at - 1) ?? lastVerb(scene, from, at - 1)
  const start = speech.data.cases ? from : Math.max(from, settingEnd(items, cue?.from ?? at - 1, speech))
  const around = findBearers({ items, from: source?.to ?? start, to: at - 1, cue: cue ?? null }, speech)
  const bearers = speech.data.cases || !cue || source ? around : colonSubjects(scene, around, cue)
  const template = phraseEnd(items, from, speech.lexicon.templates, speech)
  if (template === at - 1)
    return { kind: 'direct', rule: 'template', cue: labelCue(from, at - 1), bearers: [], from, to: at + 1 }
  const first = items.findIndex(({ kind }) => kind !== 'mark')
  const named =
    bearers.length > 0 &&
    (bearers[0]!.kind !== 'phrase' || bearers[0]!.from === first) &&
    (cue !== undefined || template !== undefined || speaksAlone(bearers[0]!, scene))
  if (!named && (!cue || !cues.includes(cue))) return undefined
  if (!cue && !items[at]!.capital && !speech.data.cases && bearers[0]!.to < at - 1) return undefined // a new title to his name: "song collector"
  return {
    kind: 'direct',
    rule: cue ? 'before-quote-colon' : 'name-colon',
    cue: cue ?? null,
    bearers,
    from,
    to: at + 1,
  }
}

/** Without a verb a colon gives no words to a thing or to whom it is about: Роман «Місто»: «…», Справа Гончара: «…». */
function speaksAlone({ head, evidence }: Bearer, { items, speech }: Scene): boolean {
  const { labels, kinds } = speech.lexicon
  const label = items[head]!.quoted && items[head - 1] ? stemOf(items[head - 1]!, speech.data) : ''
  return weightOf(evidence, 'case') > OBLIQUE && (!labels.has(label) || kinds.has(label))
}

const OBLIQUE = -2

/** Бабуся казала: «Зараз» – найдовше слово: one word, of which the sentence tells. */
function isDefined({ items, cues }: Scene, at: number): boolean {
  const next = items[at + 2]
  return next !== undefined && !cues.some(({ from }) => from >= at + 2 && from <= at + 3)
}

/** "Owen Lunn stressed his support and said she has one thing: "…"": what stands behind the verb is in its clause. */
function colonSubjects(scene: Scene, around: readonly Bearer[], cue: Cue): readonly Bearer[] {
  const isBefore = ({ to, kind }: Bearer) => to <= cue.from && kind !== 'phrase'
  const own = subjects(scene, cue, cue.from).filter(isBefore)
  const spliced = ({ from, to }: Bearer) => to === cue.from && scene.items[from - 1]?.form === ','
  const beside = around.find((bearer) => isBefore(bearer) && spliced(bearer)) // Lee reported the fire, |his wife| whispered
  if (own.length > 0) return beside && own[0]!.to < beside.from ? [beside, ...own] : own
  const before = around.filter(isBefore)
  return before.length > 0 ? before : around
}

/** «Бабуся шепоче: «…»», «сторож божиться: «…»»: before a colon any verb announces words. */
function lastVerb({ items, speech }: Scene, from: number, to: number): Cue | undefined {
  const { cases, shapes, adverbs, copulas } = speech.data
  const verb = lastIndexBefore(
    items,
    to,
    cases ? to - from : 0,
    ({ kind, form, capital }) =>
      kind === 'word' && !capital && shapes.finite.test(form) && !adverbs.has(form) && !copulas.has(form),
  )
  if (verb < 0) return undefined
  const plural = shapes.past.plural.test(items[verb]!.form)
  return { from: verb, to: verb + 1, kind: 'tag', form: plural ? { kind: 'finite', plural } : { kind: 'finite' } }
}

/** «Пряма мова» is itself the cue. */
function labelCue(from: number, to: number): Cue {
  return { from, to, kind: 'writing', form: { kind: 'impersonal' } }
}

/** Where the sentence before a colon begins: behind the last stop or quotation. */
function phraseStart(items: readonly Item[], to: number): number {
  for (let i = to - 1; i >= 0; i--) if (isStop(items[i]) || items[i]!.kind === 'quote') return i + 1
  return 0
}

function lastCue({ cues }: Scene, from: number, to: number): Cue | undefined {
  return cues.filter((cue) => cue.from >= from && cue.to <= to && cue.form.kind !== 'impersonal').at(-1)
}

/** She said, "…"; he told reporters in a statement, "…". */
function beforeComma({ scene, at, sentence: long, length, titled }: Place): Frame | undefined {
  const { items, speech } = scene
  const cried = !speech.data.cases && items[at]!.capital && length > 1 && !titled && isCried(scene, at) // Lee shouted "No more"
  const sentence = long || cried
  const comma = items[at - 1]?.form === ','
  const from = phraseStart(items, at)
  const cue = comma || sentence ? cueBefore(scene, from, at, sentence) : undefined
  if (!cue || cue.form.kind === 'impersonal' || complementiserBetween(scene, cue, at)) return undefined
  const before = subjects({ ...scene, items: items.slice(0, at) }, cue, cue.from).filter(
    (bearer) => bearer.from >= from,
  )
  const bearers = before.length > 0 ? before : inverted(scene, cue, from, at)
  const untold = bearers.length === 0 && isPassive(items, cue, speech) // Owen Lunn was asked, "…"
  if (bearers.length === 0 && cue.form.kind !== 'converb' && !untold) return undefined
  const rule = untold ? UNTOLD : 'before-quote-verb'
  return { kind: sentence ? 'direct' : 'mixed', rule, cue, bearers, from, to: at + 1 }
}

/** Does a verb stand directly before the words; not: called "No more" a hit, a sign says "No more"? */
function isCried({ items, cues, speech: { data, lexicon } }: Scene, at: number): boolean {
  const cue = cues.find(({ to, kind, form }) => to === at && kind === 'verb' && form.kind === 'finite')
  if (!cue || data.naming.has(items[cue.from]!.form)) return false
  return !items.slice(0, cue.from).some((item) => item.kind === 'word' && lexicon.signs.has(stemOf(item, data)))
}

/** The verb before quoted words: near them, or far where it begins the sentence. */
function cueBefore({ items, cues, speech }: Scene, from: number, at: number, sentence: boolean): Cue | undefined {
  const { infinitive, asked } = speech.data
  const comma = items[at - 1]?.form === ','
  const verbs = cues.filter(
    ({ kind, from: start, to }) =>
      (kind === 'verb' || (kind === 'tag' && sentence)) &&
      start >= from &&
      to <= at &&
      !infinitive.has(items[start - 1]?.form ?? ''), // asked to respond, she said, "…"
  )
  const near = verbs.filter(({ to }) => to >= at - (comma ? COMMA_REACH : 1))
  const beside = near.find(
    ({ to, from: start, form }) => comma && to === at - 1 && form.kind === 'converb' && items[start - 1]?.form === ',',
  )
  const opening = verbs.find(({ from: start, to }) => comma && start === from && to >= at - INVERTED_REACH)
  return (
    beside ??
    near.find((cue) => !isPassive(items, cue, speech)) ??
    near[0] ??
    (opening && !asked.has(items[from]!.form) ? opening : undefined)
  )
}

/** The rule of words in a passive that does not tell who said them. */
export const UNTOLD = 'before-quote-passive'

const COMMA_REACH = 8
/** Said Dorothy Poynter, who grew up with him, "…" */
const INVERTED_REACH = 20

/** Said Dorothy Poynter, "…": the verb begins the sentence. */
function inverted({ items, speech }: Scene, cue: Cue, from: number, to: number): Bearer[] {
  return cue.from === from && !speech.data.cases ? findBearers({ items, from: cue.to, to, cue }, speech) : []
}

function complementiserBetween({ items, speech }: Scene, cue: Cue, at: number): boolean {
  return lastIndexBefore(items, at, at - cue.to, (item) => speech.data.complementisers.has(item.form)) >= 0
}

/** «Пряма мова «…»»: a label without its colon. */
function template({ scene, at }: Place): Frame | undefined {
  const end = phraseEnd(scene.items, 0, scene.speech.lexicon.templates, scene.speech)
  return end !== undefined && end <= at && at - end <= 1
    ? { kind: 'direct', rule: 'template', cue: labelCue(0, end), bearers: [], from: 0, to: at + 1 }
    : undefined
}

/** “…” –Jane Doe, director: a press release; «…», – міністр. */
function nameAfterDash({ scene, at, length }: Place): Frame | undefined {
  const { items, speech } = scene
  const next = behindMarks(items, at + 1)
  if (length < (scene.unit.title ? 2 : 3) || !isDash(items[next - 1]) || wordsBefore(scene, at)) return undefined
  const comma = indexOf(items, next, ',')
  const to = comma < 0 ? items.length : comma
  const bearers = findBearers({ items, from: next, to, cue: null }, speech).filter((bearer) => bearer.from <= next + 1)
  return bearers.length > 0
    ? { kind: 'direct', rule: 'name-after-dash', cue: null, bearers, from: at, to: items.length }
    : undefined
}

/** «Я не здамся»: сім років судів одного села; ‘I kept it’: baker Ann Lee on her first loaf. */
function headlineColon({ scene, at, length, titled }: Place): Frame | undefined {
  const { items, speech, unit } = scene
  const colon = at + 1
  if (!unit.title || at > 0 || items[colon]?.form !== ':' || length < 3 || titled) return undefined
  const bearers = findBearers({ items, from: colon + 1, to: items.length, cue: null }, speech)
  const named = bearers.filter(({ from, kind }) => from === colon + 1 && (kind === 'name' || kind === 'role'))
  return { kind: 'direct', rule: 'headline-quote', cue: null, bearers: named, from: at, to: colon }
}

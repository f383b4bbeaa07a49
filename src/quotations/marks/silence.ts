import type { Frame, Place } from '../frames/frames.ts'
import { behindMarks } from '../phrases/borders.ts'
import type { Speech } from '../phrases/cues.ts'
import { noted } from '../words/noted.ts'
import { readStem, verbForm } from '../words/speech.ts'
import { stemOf } from '../words/stems.ts'

/** Quoted words that nobody said, each kind by its rule: names, terms, lines that point elsewhere, inscriptions. */
export const silent: readonly ((place: Place) => Frame | undefined)[] = [labelled, pointed, onSign, outlet, staged]

const NOT_SPEECH = { kind: 'none', rule: 'not-speech', cue: null, bearers: [] } as const

/** газета «День», так званих «хитких», the film "Dune": a name, whatever follows. */
function labelled({ scene, at, sentence, stopped }: Place): Frame | undefined {
  const { cases } = scene.speech.data
  const behind = !cases && scene.items[at - 1]?.form === ',' ? at - 2 : at - 1 // the charged term, “radical”
  const before = scene.items[behind]
  if (before?.kind !== 'word' || (sentence && stopped) || calls(scene, behind)) return undefined
  const label = (scene.items[at]!.capital && isLabel(before, scene.speech)) || isTerm(before, scene.speech)
  return label ? { from: at, to: at + 1, ...NOT_SPEECH } : undefined
}

const isLabel = noted((form, { data, lexicon }: Speech) => {
  const stem = readStem(form, data)
  return lexicon.labels.has(stem) || data.labels.has(form) || lexicon.kinds.has(stem)
})

const isTerm = noted(
  (form, { data, lexicon }: Speech) => lexicon.terms.has(readStem(form, data)) || data.terms.has(form),
)

/** what it called "a threat": with a subject of its own it is a verb. */
function calls({ items, speech: { data } }: Place['scene'], at: number): boolean {
  const subject = items[at - 1]
  if (data.cases || !subject || verbForm(items[at]!.form, data.naming, data) === undefined) return false
  return (
    subject.kind === 'name' ||
    (data.pronouns.get(subject.form)?.possessive === undefined && data.pronouns.has(subject.form))
  )
}

/** «Читайте також: «Плацкарт іде в минуле?»», "Review: ‘The Salt Wife’": a line that points to another text. */
function pointed({ scene, at }: Place): Frame | undefined {
  const { items, speech } = scene
  const first = items.findIndex(({ kind }) => kind === 'word')
  const points =
    items[at - 1]?.form === ':' && at - first <= POINTER && speech.data.pointers.has(items[first]?.form ?? '')
  return points ? { from: at, to: at + 1, ...NOT_SPEECH } : undefined
}

const POINTER = 4

/** a card that reads "You may be silent here", «на табличці написано: «Не стукати»»: nobody's words. */
function onSign({ scene, at }: Place): Frame | undefined {
  const { items, cues, speech } = scene
  const next = behindMarks(items, at + 1)
  const cue = cues.find(
    ({ kind, from, to }) =>
      kind === 'document' && (from === next || to === at || (to === at - 1 && items[to]!.kind === 'mark')),
  )
  if (!cue) return undefined
  const around = items.slice(Math.max(0, cue.from - SIGN_REACH), cue.to + SIGN_REACH)
  const sign = around.some((item) => speech.lexicon.signs.has(stemOf(item, speech.data)))
  return sign ? { from: at, to: at + 1, ...NOT_SPEECH } : undefined
}

const SIGN_REACH = 10

/** «…, пише «Дзеркало тижня»»: the quoted name of who said it. */
function outlet({ scene, at, length }: Place): Frame | undefined {
  const { items, cues, speech } = scene
  const cue = cues.find((other) => other.to === at && other.kind === 'verb' && other.form.kind === 'finite')
  const ends = !items[at + 1] || items[at + 1]!.kind === 'mark'
  if (cue && !speech.data.cases && !(ends && items[cue.from - 1]?.kind === 'mark')) return undefined // Lee shouted "No more"
  const name = cue && items[at]!.capital && length <= 4 && !STOP.test(scene.text[items[at]!.quoted!.inner.end - 1]!)
  return name ? { from: at, to: at + 1, ...NOT_SPEECH } : undefined
}

// «Так!»
const STOP = /[.!?…]/u

/** "(CROSSTALK.)": what went on, not what was said. */
function staged({ scene, at }: Place): Frame | undefined {
  const { start, end } = scene.items[at]!.quoted!.inner
  return end - start < LONGEST_STAGED && STAGED.test(scene.text.slice(start, end))
    ? { from: at, to: at + 1, ...NOT_SPEECH }
    : undefined
}

const LONGEST_STAGED = 40
// (CROSSTALK.) [loud laughter]
const STAGED = /^[([]\p{L}{2,15}(?: \p{L}{2,15})?\.?[)\]]\.?$/u

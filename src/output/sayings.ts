import type { PartialAnalysis, Quotation } from '../analysis.ts'
import type { Place } from './place.ts'
import { readable } from './readable.ts'

/** What one speaker says in one place, as a person reads it: segments joined, quoted fragments inside their clause. */
export interface Saying {
  /** Null: unattributed. */
  readonly speaker: string | null
  /** «президент України», when the article says so. */
  readonly role: string | null
  /** In order; more than one when words of the author or a paragraph break interrupt. */
  readonly segments: readonly Quotation[]
  /** What others say inside it. */
  readonly inner: readonly Saying[]
  /** Reported in the words of the author: «Він заявив, що …». */
  readonly reported: boolean
  /** Some words of a reported one are quoted: «Він заявив, що це „кінець“». */
  readonly partlyQuoted: boolean
}

/** Joins the quotations of an article into sayings, in article order. */
export function gatherSayings({ quotations = [], entities = [] }: PartialAnalysis): Saying[] {
  const roles = new Map(entities.map((entity) => [entity.id, entity.roles[0] ?? null]))
  const known = new Map<string, Draft>()
  const sayings: Draft[] = []
  for (const quotation of quotations) {
    const role = roles.get(quotation.speaker?.entities.join() ?? '') ?? null
    known.set(quotation.id, gather({ quotation, role, known, sayings }))
  }
  return sayings
}

/** What stands small beneath a saying: «каже він», "reported, partly quoted", "line 5". */
export function footnotesOf(saying: Saying, analysis: PartialAnalysis, place: Place): string[] {
  const attribution = attributionOf(saying, analysis.text)
  const { start = 0 } = saying.segments[0] ?? {}
  const manner = saying.partlyQuoted ? 'reported, partly quoted' : saying.reported ? 'reported' : null
  return [attribution && readable(attribution, analysis), manner, place(start), doubtOf(saying)].flatMap(
    (part) => part ?? [],
  )
}

/** "unsure (37%)", where it is more likely wrong than right; null where nobody is said to speak. */
export function doubtOf({ segments }: Saying): string | null {
  const { confidence = 1, speaker = null } = segments[0] ?? {}
  return speaker && confidence < SURE ? `unsure (${Math.round(confidence * 100)}%)` : null
}

const SURE = 0.5

/** A saying that is still being gathered. */
interface Draft extends Saying {
  readonly segments: Quotation[]
  readonly inner: Draft[]
  partlyQuoted: boolean
}

interface Placing {
  readonly quotation: Quotation
  readonly role: string | null
  readonly known: ReadonlyMap<string, Draft>
  readonly sayings: Draft[]
}

/** Finds or opens the saying that a quotation belongs to. */
function gather({ quotation, role, known, sayings }: Placing): Draft {
  const around = known.get(quotation.within ?? '')
  if (around && fragment(quotation, around)) {
    around.partlyQuoted = true
    return around
  }
  const before = known.get(quotation.continues ?? '')
  if (before) {
    before.segments.push(quotation)
    return before
  }
  const speaker = quotation.speaker?.name ?? null
  const reported = quotation.kind === 'indirect'
  const draft: Draft = { speaker, role, segments: [quotation], inner: [], reported, partlyQuoted: false }
  const siblings = around?.inner ?? sayings
  siblings.push(draft)
  return draft
}

/** Quoted words of the speaker who is being reported: the clause around shows them already. */
function fragment({ kind, speaker }: Quotation, around: Draft): boolean {
  return kind === 'mixed' && around.reported && (speaker === null || speaker.name === around.speaker)
}

/** The words that attribute it, as they stand in the article: «каже він», «За словами президента»; null when only implied. */
export function attributionOf({ segments }: Saying, text: string | undefined): string | null {
  const segment = segments.find(({ cue, speaker }) => cue ?? speaker?.mention)
  const parts = [segment?.cue, segment?.speaker?.mention].flatMap((part) => part ?? [])
  const [first, last] = parts.sort((a, b) => a.start - b.start || b.end - a.end)
  if (!first || !last) return first?.text ?? null
  if (last.end <= first.end) return first.text
  const between = text?.slice(first.end, last.start)
  const whole = between !== undefined && between.length <= LONGEST_GAP && !APART.test(between)
  return first.text + (whole ? between : ' … ') + last.text
}

/** More words than this between a verb and its subject are left out: «заявив [увечері під час брифінгу] міністр». */
const LONGEST_GAP = 40

// other speech stands between: «Так», – сказав, усміхаючись: «Ні»
const APART = /[«»„“”"\n\r]/u

import type { Entity, Speaker } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import { isPreposition, roleOf } from '../phrases/extents.ts'
import type { Item, Unit } from '../phrases/units.ts'
import { nounStem } from '../words/speech.ts'
import { isForeign, speakerOf } from './speaker.ts'

/** Who speaks by a phrase that holds a name: «інвестбанк Dragomir Partners», "a report by Healthcare Inspectorate Wales". */
export function nameIn(bearer: Bearer, unit: Unit, document: Document, speech: Speech): Speaker | undefined {
  if (bearer.kind === 'role' || bearer.kind === 'voice' || bearer.kind === 'pronoun') return undefined
  const inner = itemsOf(bearer, unit)
  const issuer = inner.some((item) => isWriting(item, speech)) ? issuerIn(inner, speech) : undefined
  return issuer ? speakerOf([issuer]) : apposedName(inner, bearer, document, speech)
}

/** The items of a phrase; none where it stands in another unit, as «Про це повідомляє …» does. */
export function itemsOf({ start, from, to }: Bearer, { items }: Unit): readonly Item[] {
  return items[from]?.start === start ? items.slice(from, to) : []
}

/** Is it a noun for what is written: "report", «звіт»? */
function isWriting({ kind, form }: Item, { data, lexicon }: Speech): boolean {
  return kind === 'word' && (data.surveys.has(form) || lexicon.writings.has(nounStem(form, data)))
}

/** The one organisation whose report it is: right before the noun, behind it, or behind "by". */
function issuerIn(inner: readonly Item[], speech: Speech): Entity | undefined {
  const { data } = speech
  const issuers = inner.filter(({ name }, i) => {
    if (name?.entity.type !== 'ORGANIZATION') return false
    const before = inner.slice(0, i).findLast(({ form }) => !data.determiners.has(form))
    const beside = [before, inner[i + 1]].some((item) => item && isWriting(item, speech))
    return beside || (before !== undefined && data.agentive.has(before.form))
  })
  return issuers.length === 1 ? issuers[0]!.name!.entity : undefined
}

/** «видання «Борошно»», «агенція Nordisk Sjakk»: behind a noun that is no person's, a name that does not decline. */
function apposedName(
  inner: readonly Item[],
  { kind }: Bearer,
  { text }: Document,
  speech: Speech,
): Speaker | undefined {
  const at = inner.findIndex((item, i) => i > 0 && (item.kind === 'quote' || item.capital))
  const nouns = inner.slice(0, at)
  if (at < 1 || !speech.data.cases || (kind !== 'kind' && kind !== 'phrase')) return undefined
  if (nouns.some((item) => item.kind !== 'word' || roleOf(item, speech) || isPreposition(item, speech)))
    return undefined
  const [first, ...rest] = inner.slice(at)
  const { name } = first!
  if (name && rest.length === 0) return APPOSED.has(name.entity.type) ? speakerOf([name.entity]) : undefined
  const { start, end } = first!.quoted?.inner ?? { start: first!.start, end: inner.at(-1)!.end }
  const words = text.slice(start, end)
  const apart = first!.quoted ? rest.length === 0 : isForeign(words)
  return apart ? { name: words, entities: [], mention: null } : undefined
}

/** Newspapers are works to the tagger. */
const APPOSED: ReadonlySet<string> = new Set(['ORGANIZATION', 'ARTIFACT'])

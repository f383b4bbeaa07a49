import type { PartialAnalysis, Quotation } from '../analysis.ts'
import type { Voice } from './cast.ts'
import type { Layer } from './layers.ts'
import { html, type Markup } from './markup.ts'
import type { Segment } from './segments.ts'

/** Whose colour a quotation has; the fragments that a reported clause quotes have that of the clause. */
export type VoiceOf = (quotation: Quotation) => Voice | undefined

/** Prepares to tell whose a quotation is. */
export function voicesIn({ quotations = [] }: PartialAnalysis, cast: readonly Voice[]): VoiceOf {
  const byName = new Map(cast.map((voice) => [voice.name, voice]))
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  return ({ speaker, within }) => {
    const around = speaker === null ? byId.get(within ?? '') : undefined
    return byName.get(speaker?.name ?? around?.speaker?.name ?? null)
  }
}

/** The words of a segment with all that is known of them: the style is of the innermost, the ids are of every record. */
export function renderMark({ within }: Segment<Layer>, words: string, voiceOf: VoiceOf): Markup {
  const quoting = within.filter((layer) => layer.kind === 'quotation')
  const bearing = within.filter((layer) => layer.kind === 'bearing')
  const naming = within.filter((layer) => layer.kind === 'mention')
  const sentence = within.find((layer) => layer.kind === 'sentence')
  if (quoting.length + bearing.length + naming.length === 0 && !sentence) return html`${words}`
  const spoken = (quoting.at(-1) ?? bearing.at(-1))?.quotation
  const classes = [
    ...(quoting.length > 0 ? ['said', quoting.at(-1)!.quotation.kind] : []),
    ...(spoken ? [voiceOf(spoken)?.color ?? 'v0'] : []),
    ...new Set(bearing.map(({ part }) => part)),
    ...naming.flatMap(({ entity }) => ['name', entity.type.toLowerCase()]),
  ]
  const ids = (layers: readonly { readonly quotation: Quotation }[]) =>
    layers.map(({ quotation }) => quotation.id).join(' ')
  const attributes = [
    quoting.length > 0 && html` data-q="${ids(quoting)}"`,
    bearing.length > 0 && html` data-by="${ids(bearing)}"`,
    naming.length > 0 && html` data-m="${naming.map(({ entity, index }) => `${entity.id}.${index}`).join(' ')}"`,
    sentence?.isKey && html` data-s="s${sentence.index + 1}"`,
    sentence?.sentence.language && html` lang="${sentence.sentence.language}"`,
  ]
  return html`<span${classes.length > 0 && html` class="${classes.join(' ')}"`}${attributes}>${words}</span>`
}

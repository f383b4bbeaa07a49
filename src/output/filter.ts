import type { Analysis, Quotation } from '../analysis.ts'
import { languageOf } from '../language/registry.ts'
import { called, type Names, names, untitledNames } from './called.ts'

export interface Sought {
  /** Keep what a person or body of this name says. */
  readonly speaker?: string
  /** Keep what is said about somebody or something of this name. */
  readonly about?: string
  /** Keep what is at least so sure. */
  readonly minConfidence?: number
}

/** Keeps the quotations by or about someone, whole: with every segment of what the author's words interrupt; and of those the sure ones. */
export function filterQuotations(analysis: Analysis, { speaker, about, minConfidence = 0 }: Sought): Analysis {
  if (speaker === undefined && about === undefined && minConfidence === 0) return analysis
  const first = firstSegments(analysis.quotations)
  const kept = (test: (quotation: Quotation) => boolean) =>
    new Set(analysis.quotations.filter(test).map(({ id }) => first.get(id)))
  const by = speaker === undefined ? null : kept(spokenBy(analysis, speaker))
  const of = about === undefined ? null : kept(speaksAbout(analysis, about))
  const quotations = analysis.quotations.filter(({ id, confidence }) => {
    const key = first.get(id)
    return confidence >= minConfidence && (by?.has(key) ?? true) && (of?.has(key) ?? true)
  })
  return { ...analysis, quotations: unlink(quotations) }
}

/** Which of the sought names nobody, or nothing, in the article goes by. */
export function unknownNames(analysis: Analysis, { speaker, about }: Sought): Sought {
  const unknown = (name: string) => !isKnown(analysis, soughtBy(analysis, name))
  const unsaid = (name: string) => !analysis.quotations.some(({ text }) => names(name)(text))
  return {
    ...(speaker !== undefined && unknown(speaker) && { speaker }),
    ...(about !== undefined && unknown(about) && unsaid(about) && { about }),
  }
}

/** The first segment of the chain of every quotation, by id. */
export function firstSegments(quotations: readonly Quotation[]): Map<string, string> {
  const first = new Map<string, string>()
  for (const { id, continues } of quotations) {
    first.set(id, continues === null ? id : (first.get(continues) ?? continues))
  }
  return first
}

function spokenBy(analysis: Analysis, name: string): Test {
  const is = soughtBy(analysis, name)
  const ids = new Set(analysis.entities.filter((entity) => called(entity, is)).map(({ id }) => id))
  return ({ speaker }) => speaker !== null && (is(speaker.name) || speaker.entities.some((id) => ids.has(id)))
}

function speaksAbout(analysis: Analysis, name: string): Test {
  const is = soughtBy(analysis, name)
  const mentions = analysis.entities.filter((entity) => called(entity, is)).flatMap((entity) => entity.mentions)
  return ({ start, end, text }) => is(text) || mentions.some((mention) => mention.start >= start && mention.end <= end)
}

type Test = (quotation: Quotation) => boolean

/** The name as it was given, unless only without its titles somebody goes by it. */
function soughtBy(analysis: Analysis, name: string): Names {
  const whole = names(name)
  const untitled = untitledNames(name, languageOf(analysis.language.code))
  return !isKnown(analysis, whole) && isKnown(analysis, untitled) ? untitled : whole
}

function isKnown({ entities, quotations }: Analysis, is: Names): boolean {
  return (
    entities.some((entity) => called(entity, is)) ||
    quotations.some(({ speaker }) => speaker !== null && is(speaker.name))
  )
}

/** Forgets the links to what is left out. */
function unlink(quotations: readonly Quotation[]): Quotation[] {
  const ids = new Set(quotations.map(({ id }) => id))
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null)
  return quotations.map((quotation) => ({
    ...quotation,
    continues: known(quotation.continues),
    within: known(quotation.within),
  }))
}

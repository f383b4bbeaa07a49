import type { Explain, Quotation } from '../analysis.ts'
import { confidenceOf } from './confidence.ts'
import { byName } from './evidence.ts'
import type { Found } from './found.ts'
import type { Quoted } from './marks/marks.ts'
import type { Quotations } from './quotations.ts'
import { phraseOf } from './speakers/speaker.ts'
import type { Attributed } from './speakers/speakers.ts'

/** Gives the quotations their ids, after those of so many before, and ties them to each other. */
export function recordAll(attributed: readonly Attributed[], text: string, before: number): Quotation[] {
  const quotations: Quotation[] = []
  const around: Quotation[] = []
  const idOf = (index: number) => `q${before + index + 1}`
  for (const one of attributed) {
    while (around.length > 0 && around.at(-1)!.end < one.found.end) around.pop()
    const id = idOf(quotations.length)
    const continues = one.continues === null ? null : idOf(one.continues)
    const links = { id, continues, within: around.at(-1)?.id ?? null }
    const quotation = record(one, links, text, quotations.at(-1))
    if (quotation.kind === 'indirect') around.push(quotation)
    quotations.push(quotation)
  }
  return quotations
}

/** Which rules decided, and what lost, for each of the quotations. */
export function explainAll(
  attributed: readonly Attributed[],
  quotations: readonly Quotation[],
  text: string,
): Quotations['explain'] {
  const explain: Record<string, Explained> = {}
  attributed.forEach((one, i) => {
    const candidates = one.candidates.length > 0 ? figures(one) : phrases(one.found, text)
    explain[quotations[i]!.id] = { found: one.found.rule, attributed: one.rule, candidates }
  })
  return explain
}

type Explained = Explain['quotations'][string]

type Links = Pick<Quotation, 'id' | 'continues' | 'within'>

function record(attributed: Attributed, { id, continues, within }: Links, text: string, before?: Quotation): Quotation {
  const { found, speaker } = attributed
  const { kind, start, end, rule, cue } = found
  return {
    id,
    kind,
    start,
    end,
    text: text.slice(start, end),
    speaker,
    cue: cue && phraseOf(cue, text),
    continues,
    within,
    rule,
    confidence: confidenceOf(found, attributed, before?.confidence ?? 1),
  }
}

/** Those who might have been meant, with what spoke for them. */
function figures({ candidates }: Attributed): Explained['candidates'] {
  return candidates
    .slice(0, SHOWN)
    .map(({ figure, score, evidence }) => ({ name: figure.entity.name, evidence: byName(evidence), score }))
}

/** The phrases that might have borne the attribution, with what spoke for them. */
function phrases({ bearers }: Found, text: string): Explained['candidates'] {
  return bearers
    .slice(0, SHOWN)
    .map(({ start, end, score, evidence }) => ({ name: text.slice(start, end), score, evidence: byName(evidence) }))
}

const SHOWN = 5

/** Where nothing is known of speech: stretches between marks that look like sentences. */
export function recordMarked(quoted: readonly Quoted[], text: string): Quotation[] {
  return quoted
    .filter(({ depth, inner }) => depth === 0 && SENTENCE.test(text.slice(inner.start, inner.end)))
    .map(({ inner }, i) => ({
      id: `q${i + 1}`,
      kind: 'direct',
      ...phraseOf(inner, text),
      speaker: null,
      cue: null,
      continues: null,
      within: null,
      rule: 'marked',
      confidence: 0.3,
    }))
}

// two words, the first with a capital, a later one without; or a stop at the end
const SENTENCE = /^\P{L}*\p{Lu}\S*\s(?:\S+\s){0,8}\p{Ll}|[.!?…。！？]$/u

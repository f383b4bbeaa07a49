import type { Explain } from '../analysis.ts'
import type { Saying } from './sayings.ts'

/** Why a saying was found and given to its speaker: the rules, then the names that lost, with their scores; the best candidate stands first. */
export function explanationOf({ speaker, segments }: Saying, explain: Explain | undefined): string[] {
  const reasons = explain?.quotations[segments[0]?.id ?? '']
  if (!reasons) return []
  const chosen =
    reasons.candidates.find(({ name }) => name === speaker) ?? (speaker ? reasons.candidates[0] : undefined)
  const losers = reasons.candidates.filter((candidate) => candidate !== chosen).slice(0, MOST_LOSERS)
  const attributed = reasons.attributed ? `, speaker by ${reasons.attributed}` : ', no speaker'
  const lost = losers.map((loser) => `${loser.name} (${score(loser.score)}${chosen ? weakness(loser, chosen) : ''})`)
  return [
    `${segments[0]?.id}: found by ${reasons.found}${attributed}${chosen ? ` (${score(chosen.score)}${evidenceOf(chosen)})` : ''}`,
    ...(lost.length > 0 ? [`rather than ${lost.join(', ')}`] : []),
  ]
}

type Candidate = Explain['quotations'][string]['candidates'][number]

/** : recency 2, gender 1, distance -0.3 */
function evidenceOf({ evidence }: Candidate): string {
  const weights = Object.entries(evidence).map(([name, weight]) => `${name} ${score(weight)}`)
  return weights.length > 0 ? `: ${weights.join(', ')}` : ''
}

/** What tells most against a candidate: evidence that it lacks, or that stands against it. */
function weakness({ evidence }: Candidate, chosen: Candidate): string {
  const names = [...new Set([...Object.keys(evidence), ...Object.keys(chosen.evidence)])]
  const gap = (name: string) => (evidence[name] ?? 0) - (chosen.evidence[name] ?? 0)
  const [worst] = names.sort((a, b) => gap(a) - gap(b))
  if (worst === undefined || gap(worst) >= 0) return ''
  const weight = evidence[worst]
  return weight === undefined ? `: no ${worst}` : `: ${worst} ${score(weight)}`
}

const MOST_LOSERS = 4

function score(number: number): string {
  return String(Math.round(number * 100) / 100)
}

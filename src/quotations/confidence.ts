import type { Found } from './found.ts'
import type { Resolution } from './resolve.ts'

/**
 * How probable it is that span, kind and speaker are right: how often the rule that found the words is, times how often
 * the rule that chose the speaker is. Counted on every other article of `quotes/uk.dev` and smoothed; `npm run eval`
 * prints the calibration on the rest.
 */
export function confidenceOf(
  { rule, kind, bearers }: Found,
  { speaker, rule: chosen, candidates }: Resolution,
): number {
  const found = kind === 'mixed' && rule.endsWith(QUOTED) ? 0.8 : (FOUND[rule] ?? 0.96)
  if (!speaker) return round(found * 0.5)
  const meant = chosen === 'name' ? NAMED[bearers[0]?.entities[0]?.type ?? ''] : CHOSEN[chosen ?? '']
  const [best, second] = candidates
  const close = best && second && best.score - second.score < CLOSE
  return round(found * (meant ?? 0.5) * (close ? 0.8 : 1))
}

const QUOTED = '-quoted'
/** Candidates whose scores are so near each other are hard to tell apart. */
const CLOSE = 0.7

const FOUND: Readonly<Record<string, number>> = {
  tag: 0.85,
  'as-said': 0.85,
  'source-phrase': 0.94,
  'headline-colon': 0.85,
  'headline-dash': 0.85,
  'colon-clause': 0.8,
}

const NAMED: Readonly<Record<string, number>> = { PERSON: 0.97, ORGANIZATION: 0.8, LOCATION: 0.3, ARTIFACT: 0.6 }

const CHOSEN: Readonly<Record<string, number>> = {
  pronoun: 0.95,
  role: 0.87,
  headline: 0.85,
  voice: 0.6,
  'goes-on': 0.65,
  kind: 0.4,
  description: 0.38,
  'subject-before': 0.5,
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

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
  return [
    `found by ${reasons.found}${attributed}${chosen ? ` (${score(chosen.score)})` : ''}`,
    ...(losers.length > 0
      ? [`rather than ${losers.map((loser) => `${loser.name} (${score(loser.score)})`).join(', ')}`]
      : []),
  ]
}

const MOST_LOSERS = 4

function score(number: number): string {
  return String(Math.round(number * 100) / 100)
}

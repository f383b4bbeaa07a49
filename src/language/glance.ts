import type { Tokenized } from '../text/document.ts'
import { WORD } from '../text/tokens.ts'
import { collectFrom } from './evidence.ts'
import { isDense, leaderOf, leads, scoreBy } from './rank.ts'
import { languages } from './registry.ts'
import { mainScript } from './scripts.ts'

/**
 * The language that the beginning, the middle and the end of an article are all clearly in: most need not be read further. Its words are looked
 * up among those of the first language of their script, which they mostly belong to, so that they need not be waited for again.
 */
export function glance({ text, folded, tokens }: Tokenized): { readonly code: string; readonly script: string } | null {
  const last = tokens.length - GLANCE
  if (last <= 2 * GLANCE) return null
  const script = mainScript(text.slice(tokens.start[0], tokens.end[GLANCE]))
  const language = script === null ? undefined : first.get(script)
  if (!language) return null
  let code: string | null = null
  let score = 0
  let words = 0
  for (const from of [0, last >> 1, last]) {
    const leader = leaderOf(scoreBy(collectFrom({ folded, tokens, language }, from, from + GLANCE)))
    if (!leads(leader) || (code !== null && code !== leader.code)) return null
    code = leader.code
    score += leader.score
    for (let token = from; token < from + GLANCE; token++) if (tokens.kind[token] === WORD) words++
  }
  return code !== null && isDense(score, words) ? { code, script: language.script } : null
}

/** The first language of each script. */
const first = new Map(
  Object.values(languages)
    .reverse()
    .map((language) => [language.script, language]),
)

/** So many tokens: 200 characters. */
const GLANCE = 32

import type { Found } from './found.ts'
import type { Resolution } from './speakers/resolve.ts'

/**
 * How probable it is that span, kind and speaker are right: how often the rule that found the words is, times how often
 * the rule that chose the speaker is; `before` is what the record before it has, for words that go on with its speaker.
 * Counted on every other article of `quotes/uk.dev` and of `eval/articles`, and smoothed; the speech acts of English on samples
 * read by eye (`eval/errors.md`). `npm run eval` prints the calibration on the rest.
 */
export function confidenceOf(
  { rule, kind, bearers }: Found,
  { speaker, rule: chosen, candidates }: Resolution,
  before: number,
): number {
  const found = kind === 'mixed' && rule.endsWith(QUOTED) ? 0.9 : (FOUND.get(rule) ?? 0.97)
  if (!speaker) return round(found * NOBODY)
  if (chosen === 'goes-on') return round(found * before * GOES_ON)
  const bearer = bearers[0]
  const meant =
    chosen === 'name'
      ? NAMED[bearer?.entities[0]?.type ?? '']
      : chosen === 'description'
        ? DESCRIBED[bearer?.kind ?? '']
        : CHOSEN[chosen ?? '']
  const [best, second] = candidates
  const close = best && second && best.score - second.score < CLOSE
  return round(found * (meant ?? 0.5) * (close ? 0.9 : 1))
}

const QUOTED = '-quoted'
const NOBODY = 0.85
const GOES_ON = 0.95
/** Candidates whose scores are so near each other are hard to tell apart. */
const CLOSE = 0.7

/** By rule; a rule is put together of words, so that as a key of an object it would have to be made one each time. */
const FOUND: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tag: 0.86,
    'as-said': 0.9,
    'bare-clause': 0.94,
    'verb-object': 0.94,
    'behind-tag': 0.8,
    'before-quote-verb': 0.85,
    'after-quote-verb-phrase': 0.85,
    'headline-colon': 0.9,
    'headline-dash': 0.9,
    'colon-clause': 0.92,
    belief: 0.88,
    infinitive: 0.9,
    gerund: 0.92,
    asked: 0.85,
    naming: 0.9,
    thing: 0.9,
  }),
)

const NAMED: Readonly<Record<string, number>> = { PERSON: 0.98, ORGANIZATION: 0.92, LOCATION: 0.2, ARTIFACT: 0.7 }

const DESCRIBED: Readonly<Record<string, number>> = { role: 0.52, crowd: 0.75, kind: 0.4, voice: 0.4, phrase: 0.2 }

const CHOSEN: Readonly<Record<string, number>> = {
  surname: 0.9,
  pronoun: 0.94,
  voice: 0.8,
  headline: 0.75,
  'headline-repeated': 0.9,
  interviewee: 0.85,
  'name-in': 0.85,
  signed: 0.9,
  'stated-source': 0.85,
  'subject-before': 0.75,
  role: 0.87,
  together: 0.6,
  kind: 0.6,
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

import type { Entity, Phrase, Speaker } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import type { Bearer } from '../phrases/bearers.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Phrase as NounPhrase } from '../phrases/phrase.ts'
import { spaced, type Unit } from '../phrases/units.ts'
import { endsEntry } from '../words/noted.ts'
import { type Gender, nounStem } from '../words/speech.ts'
import { describe } from './describe.ts'
import { groupMeant } from './groups.ts'
import { itemsOf, nameIn } from './owners.ts'
import type { Cast } from './people.ts'
import type { Scenery } from './scenery.ts'
import { isForeign, phraseOf, speakerOf } from './speaker.ts'
import { otherSpelling } from './spellings.ts'
import { type Weighed, weighAll } from './weigh.ts'

/** Who is meant by a phrase, with the candidates that lost. */
export interface Resolution {
  readonly speaker: Speaker | null
  readonly rule: string | null
  readonly candidates: readonly Weighed[]
}

/** Finds the person or the organisation that the bearer of an attribution stands for. */
export function resolve(bearer: Bearer, unit: Unit, scenery: Scenery): Resolution {
  return bearer.parts ? together(bearer, bearer.parts, unit, scenery) : resolveOne(bearer, unit, scenery)
}

/** The source without a name that a pronoun may stand for: a person for "he", a body for "it". */
function namelessFor({ pronoun, noun }: Bearer, { unnamed, speech }: Scenery): string | undefined {
  if (noun && speech.lexicon.media.has(noun) && unnamed && !unnamed.person && CAPITAL.test(unnamed.name))
    return unnamed.name
  if (!pronoun || pronoun.self || !unnamed) return undefined
  if (unnamed.gender && pronoun.gender && unnamed.gender !== pronoun.gender) return undefined
  const fits = unnamed.person ? pronoun.gender !== 'n' : speech.data.cases || pronoun.gender === 'n' || pronoun.plural
  return fits ? unnamed.name : undefined
}

// Variety, which the tagger missed
const CAPITAL = /^\p{Lu}/u

/** «Лесюк і директор ліцею»: each is somebody. */
function together(bearer: Bearer, parts: readonly NounPhrase[], unit: Unit, scenery: Scenery): Resolution {
  const speakers = parts.flatMap((part) => resolveOne({ ...bearer, ...part }, unit, scenery).speaker ?? [])
  const name = [...new Set(speakers.map((speaker) => speaker.name))].join(', ')
  const entities = speakers.flatMap((speaker) => speaker.entities)
  return {
    speaker: { name, entities, mention: phraseOf(bearer, scenery.document.text) },
    rule: 'together',
    candidates: [],
  }
}

/** «Вони» of several who were named together. */
function all(group: readonly Entity[], mention: Phrase): Resolution {
  return { speaker: speakerOf(group, mention), rule: 'together', candidates: [] }
}

/** «директор, який побажав лишитися неназваним», "the mother, who asked not to be named": nobody of the article. */
function isNameless({ pronoun, to }: Bearer, { items }: Unit, { data }: Speech): boolean {
  if (pronoun) return false
  const end = items.findIndex(({ kind, form }, i) => i >= to && (kind === 'quote' || form === ':'))
  const last = Math.min(end < 0 ? items.length : end, to + NAMELESS_REACH)
  for (let at = to; at < last; at++) if (endsNameless(items, at, data)) return true
  return false
}

const endsNameless = endsEntry(({ nameless }) => nameless)

const NAMELESS_REACH = 12

function resolveOne(bearer: Bearer, unit: Unit, scenery: Scenery): Resolution {
  const mention = phraseOf(bearer, scenery.document.text)
  if (bearer.entities.length > 0) return named(bearer, mention, scenery)
  const meant =
    bearer.kind === 'phrase' ? (fullName(mention.text, scenery) ?? shortName(mention.text, scenery)) : undefined
  if (meant) return { speaker: speakerOf([meant], mention), rule: 'surname', candidates: [] }
  const holds = nameIn(bearer, unit, scenery.document, scenery.speech)
  if (holds) return { speaker: { ...holds, mention }, rule: 'name-in', candidates: [] }
  const group = groupFor(bearer, unit, scenery)
  if (group) return all(group, mention)
  const weighed = isNobody(bearer, unit, scenery) ? [] : weighAll(bearer, unit, scenery)
  const best = weighed[0]
  const unnamed = namelessFor(bearer, scenery)
  const { gender = null } = bearer.pronoun ?? {}
  const least = gender === 'm' || gender === 'f' ? PERSON_THRESHOLD : THRESHOLD
  const needed = !unnamed ? least : scenery.unnamed?.several ? Number.POSITIVE_INFINITY : JUST_DESCRIBED
  if (!best || best.score < needed) return unresolved(bearer, unit, unnamed, weighed, scenery)
  const { entity } = best.figure
  const meantBy = (entity.type === 'PERSON' && fullName(entity.name, scenery)) || entity
  return { speaker: speakerOf([meantBy], mention), rule: bearer.kind, candidates: weighed }
}

function groupFor(bearer: Bearer, unit: Unit, { speech, cast, unnamed }: Scenery): readonly Entity[] | undefined {
  if (!speech.data.cases && !bearer.pronoun) return undefined
  return bearer.pronoun && unnamed ? undefined : groupMeant(bearer, cast, unit)
}

/** Is it nobody who is named in the article? */
function isNobody(bearer: Bearer, unit: Unit, { speech }: Scenery): boolean {
  const { kind, pronoun, plural, indefinite, noun, head, to } = bearer
  return (
    (plural && !pronoun) ||
    kind === 'crowd' ||
    kind === 'phrase' ||
    indefinite ||
    (to > head + 1 && speech.data.anonymous.has(noun ?? '')) ||
    isNameless(bearer, unit, speech)
  )
}

/** Who nobody of the article is: the source without a name before it, or what the phrase itself says. */
function unresolved(
  bearer: Bearer,
  unit: Unit,
  unnamed: string | undefined,
  candidates: readonly Weighed[],
  scenery: Scenery,
): Resolution {
  const mention = phraseOf(bearer, scenery.document.text)
  if (bearer.pronoun) {
    const several = bearer.pronoun.plural && scenery.speaker && scenery.speaker.entities.length > 1
    if (several) return { speaker: { ...scenery.speaker!, mention }, rule: 'goes-on', candidates }
    const speaker = unnamed ? { name: unnamed, entities: [], mention } : null
    return { speaker, rule: speaker && 'goes-on', candidates }
  }
  const described = withOwner(describe(bearer, scenery.document, scenery.speech.data), bearer, unit, scenery)
  if (bearer.kind === 'phrase' && scenery.speech.data.headless.test(described))
    return { speaker: null, rule: null, candidates }
  const name = unnamed ?? ofWhom(described, bearer, unit, scenery)
  return { speaker: { name, entities: [], mention }, rule: 'description', candidates }
}

/** "Her father" is "father of Ella Metcalfe". */
function withOwner(name: string, bearer: Bearer, unit: Unit, scenery: Scenery): string {
  const { data } = scenery.speech
  const [link] = data.genitive // of
  const pronoun = link === undefined ? undefined : data.pronouns.get(itemsOf(bearer, unit)[0]?.form ?? '')
  if (!pronoun?.possessive || pronoun.self || pronoun.plural) return name
  const [first = '', ...rest] = name.split(' ')
  const { from, start } = bearer
  const [best] = weighAll({ ...bearer, kind: 'pronoun', pronoun, from, end: start, owned: false }, unit, scenery)
  if (!best || best.score < THRESHOLD) return name
  const noun = data.pronouns.has(fold(first)) ? rest.join(' ') : name
  return `${noun} ${link} ${best.figure.entity.name}`
}

/** «речник компанії» is «речник Ryanair», "spokesman for the company" her "spokesman for Boeing". */
function ofWhom(name: string, bearer: Bearer, unit: Unit, scenery: Scenery): string {
  if (bearer.kind !== 'role' || bearer.entities.length > 0) return name
  const { data, lexicon } = scenery.speech
  const words = name.split(' ')
  const noun = lexicon.kinds.get(nounStem(fold(words.pop()!), data))
  if (!noun || (!data.cases && words.at(-1) !== 'the')) return name
  const [best] = weighAll({ ...bearer, kind: 'kind', noun, modifiers: [] }, unit, scenery)
  const owner = best && best.score >= THRESHOLD ? best.figure.entity.name : undefined
  if (!owner || (data.cases && !isForeign(owner))) return name
  return [...(data.cases ? words : words.slice(0, -1)), owner].join(' ')
}

const THRESHOLD = 1.5
/** He or she is somebody, where a noun may be anybody. */
const PERSON_THRESHOLD = 1.3
/** What somebody named needs to be «вона» rather than «речниця», who has just spoken. */
const JUST_DESCRIBED = 4

/** MR WALLACE of a transcript is the only Chris Wallace of the article, «Кулинич» its only Стефа Кулинич. */
function fullName(words: string, { cast, speech }: Scenery): Entity | undefined {
  const known = cast.fullNames.get(words)
  if (known !== undefined) return known ?? undefined
  const meant = readFullName(words, cast, speech)
  cast.fullNames.set(words, meant ?? null)
  return meant
}

function readFullName(words: string, cast: Cast, speech: Speech): Entity | undefined {
  let name = spaced(fold(words))
  let gender: Gender | null = null
  for (;;) {
    const blank = name.indexOf(' ')
    const courtesy = blank < 0 ? undefined : speech.data.courtesy.get(bare(name.slice(0, blank)))
    if (courtesy === undefined) break
    gender = courtesy ?? gender
    name = name.slice(blank + 1)
  }
  const named = cast.byPart().get(name) ?? []
  const [only, other] = gender ? named.filter((figure) => (figure.traits().gender ?? gender) === gender) : named
  return other ? undefined : only?.entity
}

/** "Tallgrass" is the only Tallgrass Tools of the article. */
function shortName(words: string, { cast }: Scenery): Entity | undefined {
  const [only, other] = CAPITAL.test(words) ? (cast.byShortName().get(fold(words)) ?? []) : []
  return other ? undefined : only?.entity
}

function bare(word: string): string {
  return word.replace('.', '')
}

function named({ entities, kind }: Bearer, mention: Phrase, scenery: Scenery): Resolution {
  const meant = mapped(entities, (entity) => {
    if (entity.type !== 'PERSON') return entity
    const meant = fullName(mention.text, scenery) ?? fullName(entity.name, scenery)
    return meant ?? otherSpelling(entity.name, scenery.cast, scenery.speech.data) ?? entity
  })
  return { speaker: speakerOf(meant, mention), rule: kind, candidates: [] }
}

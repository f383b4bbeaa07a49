import { weightOf } from '../evidence.ts'
import { isDash, type Scene } from '../found.ts'
import { refersBack } from '../frames/anaphora.ts'
import { verbStart } from '../phrases/asides.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { contentStart, indexOf, lastIndexBefore, lastItem } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { adjectival, isPreposition } from '../phrases/extents.ts'
import { mayBeVerb } from '../phrases/predicates.ts'
import { isPassive } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import { looksFinite } from '../words/looks.ts'
import type { Shapes } from '../words/shapes.ts'
import { formOf, isSubjectPronoun, nounStem } from '../words/speech.ts'
import { beforeApposition, describes } from './appositions.ts'
import { endAround } from './around.ts'
import { BELIEF, isOpinion, UNREPORTED } from './opinions.ts'
import type { Clause } from './reported.ts'

/** «[Потрібен проект], зазначив він»: a clause whose tag ends the sentence; the first tag that is no relay of another. */
export function tagClause(scene: Scene, taken: readonly Clause[], consumed: ReadonlySet<Cue>): Clause | undefined {
  if (refersBack(scene) >= 0) return undefined
  for (const cue of scene.cues) {
    const clause = consumed.has(cue) || !mayTag(cue, scene) ? undefined : clauseBefore(cue, taken, scene)
    if (clause) return clause
  }
  return undefined
}

function mayTag(cue: Cue, { items, speech }: Scene): boolean {
  const { cases, negations, complementisers } = speech.data
  if (cue.kind === 'source' || cue.kind === 'writing' || cue.form.kind === 'converb') return false
  if (negations.has(items[cue.from - 1]?.form ?? '') || isPassive(items, cue, speech)) return false // …, three of whom were found
  return !(cases && complementisers.has(items[cue.to + 1]?.form ?? '')) // вважає, що
}

function clauseBefore(cue: Cue, taken: readonly Clause[], scene: Scene): Clause | undefined {
  const told = taken.filter(({ rule, cue: { from } }) => rule !== BELIEF && rule !== UNREPORTED && from <= cue.from)
  if (told.length > 0 && !mayTell(told, cue, scene.speech)) return undefined
  const boundary = tagBoundary(scene, cue)
  if (boundary < SHORTEST_CONTENT) return undefined
  const from = contentStart(scene, boundary)
  if (boundary - from < SHORTEST_CONTENT || !mayOpen(scene, from, boundary)) return undefined
  const bearers = tagBearers(scene, cue, boundary)
  const [bearer] = bearers
  if (!bearer || !mayBear(bearer, cue, scene.speech)) return undefined
  if (told.length > 0 && (!isSomebody(bearer) || bearer.from < cue.to)) return undefined
  const tagged = (scene.speech.data.bareClause ? isTagged : isStatement)(scene, cue, from, boundary, bearer)
  return tagged ? { from, to: endAround(scene, cue, boundary), cue, rule: 'tag', bearers } : undefined
}

function mayBear(bearer: Bearer, cue: Cue, { data }: Speech): boolean {
  if (cue.kind === 'tag' && (bearer.kind === 'phrase' || isScene(bearer))) return false
  return !data.cases || bearer.score >= 0 // переконаний у підтримці прихильників
}

/** «лунали доповіді щодо ситуації в |Куп'янську|»: a place in the phrase of something else. */
function isScene({ evidence }: Bearer): boolean {
  return ['location', 'inside'].every((name) => weightOf(evidence, name))
}

/**
 * Not «Нагадаємо, що», "Asked about it", "As", nor a quotation alone; but: “Boots” would be wrong, he said; “Songs” at dawn, he
 * said; That is late, he said; As part of the inquiry, the bridge was shut, he said.
 */
function mayOpen({ items, speech }: Scene, from: number, to: number): boolean {
  const { cases, complementisers, asked, asWords, tensed, prepositions, interviewers, determiners } = speech.data
  const { form } = items[from]!
  const next = items[from + 1]?.form ?? ''
  if (prepositions.has(form) && interviewers.has(next)) return false // На запитання, чи буде дощ, …
  if (form === '') return [tensed, prepositions].some((words) => words.has(next))
  if (complementisers.has(form))
    return determiners.has(form) && items[from + 2]?.kind !== 'mark' && isClause(items.slice(from + 1, to), speech)
  const comma = asWords.has(form) && !cases ? indexOf(items, from, ',') : -1
  if (comma >= 0 && comma < to) return isClause(items.slice(comma + 1, to), speech)
  return !asked.has(form) && !asWords.has(form)
}

/** Where nouns decline, a verb with an object of its own tags nothing, nor does one behind its subject what has no verb. */
function isStatement(scene: Scene, cue: Cue, from: number, to: number, bearer: Bearer): boolean {
  if (hasObject(scene, to, cue, bearer) || isNounPhrase(scene, from, to)) return false
  const topic = scene.items.slice(cue.to, cue.to + 2).some(({ form }) => scene.speech.data.topics.has(form))
  if (topic && bearer.from < cue.from) return false // він думав лише про себе
  if (bearer.from < cue.from) return hasVerb(scene, from, to)
  return bearer.kind !== 'phrase' || hasVerbal(scene, from, to) // «Звіт, поданий торік, підтвердив надійність мосту»
}

/** Where a clause needs no conjunction, what is before the comma has to be one, and the verb no content of its own. */
function isTagged(scene: Scene, cue: Cue, from: number, to: number, bearer: Bearer): boolean {
  const { items, speech } = scene
  if (items.slice(bearer.to, cue.from).some(({ form }) => form === ':')) return false // …, Lee speaks of crimes: alleged theft
  const apart = bearer.from < cue.from // a subject of its own parts the tag from the clause
  if (!isClause(items.slice(from, to), speech, apart) && !closes(scene, cue, from, to, bearer)) return false
  const held = isOpinion(items, cue, speech) || speech.data.findings.has(items[cue.from]!.form)
  if (held && bearer.from !== cue.to && !endsTag(items[cue.to], speech)) return false // …, she fears them
  return !tagsNothing(items, cue, speech) && !(cue.kind === 'tag' && isSetting(items, from, speech))
}

const SHORTEST_CONTENT = 2

/** «Своєю чергою, Трамп пообіцяв мир»: what has no verb is no clause that a subject before its verb could tag. */
function hasVerb({ items, speech }: Scene, from: number, to: number): boolean {
  return items.slice(from, to).some((item) => looksFinite(item, speech.data))
}

/** «Вирок у справі про аварію, що сталася торік, оголосив суд»: no verb but that of a relative clause at the end. */
function isNounPhrase({ items, speech }: Scene, from: number, to: number): boolean {
  const { relatives } = speech.data
  const relative = items.findIndex(
    ({ form }, i) =>
      i > from && i < to && form === ',' && items.slice(i + 1, i + 3).some((item) => relatives.has(item.form)),
  )
  if (relative < 0 || indexOf(items.slice(0, to), relative + 1, ',') >= 0) return false
  return !hasVerbal({ items, speech }, from, relative)
}

/** Is there a verb, its subject, or quoted words among the items? */
export function hasVerbal({ items, speech }: Pick<Scene, 'items' | 'speech'>, from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some((item) => isVerbal(item, speech.data.shapes) || isSubjectPronoun(item.form, speech.data))
}

/** A verb, or quoted words that may hold one. */
export function isVerbal({ kind, form }: Item, { finite, predicative }: Shapes): boolean {
  return kind === 'quote' || (kind === 'word' && (finite.test(form) || predicative.test(form)))
}

/** «Оператор – Сергій Михальчук, |музику| написала Алла Загайкевич» */
function hasObject({ items, speech }: Scene, boundary: number, cue: Cue, bearer: Bearer): boolean {
  const { adverbs, pronouns, shapes } = speech.data
  const object = items[cue.from - 1]!
  if (object.kind !== 'word' || cue.from - 1 <= boundary || bearer.to === cue.from) return false
  if (isPreposition(items[cue.from - 2]!, speech) || isPreposition(object, speech)) return false
  const pronoun = pronouns.get(object.form)
  if (pronoun) return pronoun.possessive === true // крім Львова, |його| підтримали депутати
  return !adverbs.has(object.form) && !shapes.adverb.test(object.form)
}

/** «[Брюссель заявив, що […]], розповідає фахівець»: a person tells of others; an outlet only passes on what they said. */
function mayTell(clauses: readonly Clause[], cue: Cue, { data }: Speech): boolean {
  if (!data.cases) return false
  return clauses.every(({ rule, cue: other, bearers: [told] }) => {
    return rule === 'verb-clause' && other !== cue && told && !isSomebody(told)
  })
}

function isSomebody({ kind, entities }: Bearer): boolean {
  return kind === 'role' || kind === 'pronoun' || (kind === 'name' && entities[0]?.type === 'PERSON')
}

/** "Hugh Hill, a doctor who was staying there, said": without a subject between, a verb must come before any relative pronoun. */
export function isClause(items: readonly Item[], { data }: Speech, apart = true): boolean {
  const opening = items.findIndex(({ form }) => !data.adverbs.has(form)) // Even if it ended
  if (data.subordinating.has(items[opening]?.form ?? '') && !items.some(({ form }) => form === ',')) return false // When it ended, she laughed
  const verb = items.findIndex(
    (item, i) =>
      item.kind === 'quote' ||
      (mayBeVerb(item, data) &&
        ((data.auxiliaries.has(item.form) && !data.prepositions.has(items[i - 1]?.form ?? '')) || // In May
          (i > 0 && data.shapes.finite.test(item.form)))),
  )
  const relative = apart ? -1 : items.findIndex(({ form }, i) => i > 0 && data.relatives.has(form))
  return verb >= 0 && (relative < 0 || verb < relative)
}

/** "Many jobs depend on the mine, |Ann Lee said.": nothing but the tag stands behind the comma, so that a clause is before it. */
function closes({ items, speech }: Scene, cue: Cue, from: number, comma: number, bearer: Bearer): boolean {
  const { subordinating, prepositions, shapes } = speech.data
  const first = items[from]!.form
  if (
    cue.kind !== 'verb' ||
    comma - from < LONG ||
    bearer.indefinite ||
    prepositions.has(first) ||
    subordinating.has(first)
  )
    return false
  return bearer.from === comma + 1 && bearer.to === cue.from && cue.to >= lastItem(items) && !shapes.gerund.test(first)
}

const LONG = 5

/** "…, encouraged by the union", "…, as Russia began its operation" */
function tagsNothing(items: readonly Item[], cue: Cue, speech: Speech): boolean {
  const { data } = speech
  const nominal = formOf(items[cue.from]!.form, data.nominal, data) !== undefined
  return data.passive.has(items[cue.to]?.form ?? '') || (nominal && !isOpinion(items, cue, speech))
}

/** "But when they asked him, he laughed": the clause is no more than the time. */
function isSetting(items: readonly Item[], from: number, { data }: Speech): boolean {
  const at = data.conjoining.has(items[from]?.form ?? '') ? from + 1 : from // And in explaining it,
  const [first, second] = [items[at]?.form ?? '', items[at + 1]?.form ?? '']
  const gerund = data.prepositions.has(first) && data.shapes.gerund.test(second)
  return gerund || data.subordinating.has(first) || (data.conjunctions.has(first) && data.subordinating.has(second))
}

/** How far behind quoted words their tag may stand. */
const QUOTE_REACH = 28

/** The comma or the dash before a tag: nothing but an adverb, or in English the subject, stands between it and the verb. */
function tagBoundary({ items, speech, text }: Scene, cue: Cue): number {
  const quote = speech.data.cases ? -1 : lastIndexBefore(items, cue.from, QUOTE_REACH, ({ kind }) => kind === 'quote')
  if (quote >= 0 && items[quote]!.stopped) return quote + 1 // The plan "is dead," Smith said
  const reach = speech.data.cases ? 3 : 12
  const hyphen = ({ start }: Item) => !speech.data.cases && BLANK.test(text[start - 1] ?? '') === false // Lee (R-Ohio) said
  const at = lastIndexBefore(items, cue.from, reach, (item) => item.form === ',' || (isDash(item) && !hyphen(item)))
  if (at <= 0 || (!speech.data.cases && items[at]!.form !== ',')) return -1
  const apposed = at === cue.from - 1 && !speech.data.cases ? beforeApposition(items, at, speech) : -1
  if (apposed >= 0) return apposed
  const first = items[at + 1]!
  const behind = speech.data.cases && isPreposition(first, speech) ? items[at + 2]! : first // лист, в якому висловили
  if (
    speech.data.relatives.has(behind.form) ||
    speech.data.conjunctions.has(first.form) ||
    (speech.data.asWords.has(first.form) && (speech.data.cases || !endsClause(items[cue.to], speech)))
  )
    return -1
  if (speech.data.complementisers.has(first.form)) return -1
  return items[at - 1]?.form === ',' ? at - 1 : at
}

const BLANK = /\s/u

/** "…, the union believes", "…, a judge ruled |Monday" */
function endsTag(item: Item | undefined, speech: Speech): boolean {
  return endsClause(item, speech) || speech.data.adverbs.has(item!.form)
}

/** "…, as Smith said", "…, as a memo put it in May": nothing of a clause follows the verb. */
function endsClause(item: Item | undefined, speech: Speech): boolean {
  return !item || item.kind === 'mark' || isPreposition(item, speech)
}

function tagBearers({ items, speech, cues }: Scene, cue: Cue, boundary: number): Bearer[] {
  const next = cues.find((other) => other.from > cue.to && other.kind !== 'writing')
  const comma = speech.data.cases ? -1 : indexOf(items, cue.to, ',')
  const to = Math.min(next?.from ?? items.length, comma < 0 ? items.length : comma)
  const from = items[boundary]!.form === ',' || isDash(items[boundary]) ? boundary + 1 : boundary
  const bearers = findBearers({ items, from, to, cue }, speech)
  if (speech.data.cases) return bearers.filter((bearer) => bearer.from >= cue.to || isKnown(bearer, speech))
  return bearers.filter((bearer) => inTag(bearer, items, from, cue, speech))
}

/** «Вода спадає, |рятувальники| кажуть», but not «Банки мовчать, |страховики| питають забагато». */
function isKnown({ kind, noun = '' }: Bearer, { data, lexicon }: Speech): boolean {
  return kind !== 'phrase' && (kind !== 'crowd' || lexicon.crowds.has(nounStem(noun, data)))
}

/** "…, |the mayor has said", "…, said |Ann Lee"; not "…, the year in which |Platt| said", "…, suggested |a tinge of regret|". */
function inTag({ from, to, kind }: Bearer, items: readonly Item[], start: number, cue: Cue, speech: Speech): boolean {
  const { conjunctions, clausal, shapes } = speech.data
  const { form, capital } = items[from]!
  const known = kind !== 'phrase' || capital || clausal.has(items[cue.from]!.form)
  if (from >= cue.to) return known && cue.kind === 'verb' && startsTag(items, start, cue.from, speech) // not: …, praised Platt
  const verb = verbStart(items, cue.from, speech)
  if (verb > to && conjunctions.has(items[verb - 1]!.form)) return false // as Platt speaks and testifies
  if (kind === 'phrase' && shapes.gerund.test(form)) return false // …, criticizing him for repeated attacks
  const title = kind !== 'pronoun' && items.slice(start, from).every((item) => adjectival(item, speech))
  const apposed = items[from - 1]!.form === ',' && describes(items.slice(start, from - 1), speech) // its owner, |Ann Lee|, said
  return title || apposed || startsTag(items, start, from, speech)
}

/** Is there nothing but adverbs between the comma and the subject, or the verb before it? */
function startsTag(items: readonly Item[], from: number, subject: number, { data }: Speech): boolean {
  const passed = [data.adverbs, data.asWords, data.verbal]
  return items.slice(from, subject).every(({ form }) => passed.some((set) => set.has(form)))
}

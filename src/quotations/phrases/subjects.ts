import { weightOf } from '../evidence.ts'
import { isDash, type Scene } from '../found.ts'
import { documentBearers } from '../reported/documents.ts'
import { noted } from '../words/noted.ts'
import { formOf, type SpeechData } from '../words/speech.ts'
import { verbStart } from './asides.ts'
import { type Bearer, findBearers, newBearer } from './bearers.ts'
import { contentStart, indexOf, lastIndexBefore } from './borders.ts'
import type { Cue, Speech } from './cues.ts'
import { isPreposition } from './extents.ts'
import { phrase } from './phrase.ts'
import { hasPredicate } from './predicates.ts'
import { settingEnd } from './settings.ts'
import type { Item } from './units.ts'

/** Who a verb's subject may be: before it, or between it and its clause; the antecedent of «які заявили». */
export function subjects(scene: Scene, cue: Cue, to: number): Bearer[] {
  const { items, speech } = scene
  if (cue.kind === 'document') return documentOwner(scene, cue) ?? documentBearers(scene, cue, to)
  if (cue.kind === 'writing' && !speech.data.cases) return owners(scene, cue, to)
  if (cue.kind === 'writing')
    return scene.cues.some(({ from, kind }) => from >= cue.to && from < to && kind === 'document')
      ? []
      : findBearers({ items, from: cue.to, to, cue }, speech)
  if (isPassive(items, cue, speech)) return agents(items, cue, speech)
  if (cue.form.kind === 'converb' || isCoordinated(scene, cue)) return mainSubject(scene, cue)
  const relative = relativeBefore(scene, cue)
  if (relative && !relative.own) return antecedents(scene, cue, relative.to)
  const inner = relative ? relative.to : 0
  const from = Math.max(
    subjectStart(scene, cue),
    inner,
    cue.from - FARTHEST,
    speech.data.cases ? 0 : contentStart(scene, cue.from),
  )
  return findBearers({ items, from, to, cue }, speech)
}

/** No subject stands farther before its verb: a bound, so that time stays linear. */
const FARTHEST = 60

interface Relative {
  /** Has the clause a subject of its own: "sailors who |officials| say"? */
  readonly own: boolean
  /** Where the antecedent ends, or where that subject may begin. */
  readonly to: number
}

/** "the department |which| reported", "…, |which| has reported", "sailors |who| officials say". */
function relativeBefore({ items, speech }: Scene, cue: Cue): Relative | undefined {
  const { cases, relatives } = speech.data
  const next = items[cue.from - 1]
  if (!cases && next && next.form !== 'that' && relatives.has(next.form) && items[cue.from - 2]?.form !== ',')
    return { own: false, to: cue.from - 1 }
  const at = lastIndexBefore(items, cue.from, RELATIVE_REACH, (item) => relatives.has(item.form))
  if (at <= 0) return undefined
  const words = items.slice(at + 1, cue.from)
  const own = !cases && words.some((item) => !isHelper(item, speech.data)) && !isPreposition(words[0]!, speech) // who in May said
  if (own) return { own, to: at + 1 }
  return items[at - 1]!.form === ',' || isDash(items[at - 1]) ? { own, to: at - 1 } : undefined
}

/** "was told", "had been warned", but not "had told", "is telling" */
export function isPassive(items: readonly Item[], cue: Cue, speech: Speech): boolean {
  const { cases, helpers, irregular, shapes, verbal, predicates, asWords } = speech.data
  if (cases || cue.form.kind !== 'finite') return false
  let at = cue.from - 1
  while (at > 0 && isHelper(items[at]!, speech.data) && !verbal.has(items[at]!.form)) at--
  const short = items[at]?.form === "'s" && speech.data.pronouns.get(items[at - 1]?.form ?? '')?.gender === 'n' // it's said that
  if (!short && !helpers.has(items[at]?.form ?? '')) return false
  const { form } = items[cue.from]!
  if (predicates.has(form) || !(shapes.finite.test(form) || irregular.has(form))) return false
  return !(asWords.has(items[cue.to]?.form ?? '') && reports(items[cue.to + 1], speech))
}

/** "was quoted as |saying|" */
function reports(item: Item | undefined, { data }: Speech): boolean {
  return item !== undefined && formOf(item.form, data.say, data)?.kind === 'converb'
}

/** "was asked by |Owen Lunn|"; nobody, if it is not said by whom. */
export function agents(items: readonly Item[], cue: Cue, speech: Speech): Bearer[] {
  const from = cue.to + 1
  if (!speech.data.passive.has(items[cue.to]?.form ?? '')) return []
  let to = from
  while (to < Math.min(items.length, from + AGENT_REACH) && !endsAgent(items[to]!, speech)) to++
  const bearers = findBearers({ items, from, to, cue: null }, speech)
  return bearers.filter((bearer) => bearer.from === from && bearer.kind !== 'phrase')
}

/** "described by one of the men |as “late”" */
function endsAgent({ kind, form }: Item, { data }: Speech): boolean {
  return kind === 'quote' || form === ',' || data.asWords.has(form) || data.complementisers.has(form)
}

const AGENT_REACH = 8

/** "has", "also": no subject between a relative and its verb, as there is in "which locals christened". */
const isHelper = noted(
  (form, { adverbs, verbal, shapes }: SpeechData) => adverbs.has(form) || verbal.has(form) || shapes.adverb.test(form),
)

/** "Dole accused Clinton of neglect and said": a verb behind a conjunction has the subject of the one before. */
function isCoordinated({ items, speech }: Scene, cue: Cue): boolean {
  if (speech.data.cases || cue.form.kind !== 'finite') return false
  let at = cue.from - 1
  while (at > 0 && (speech.data.adverbs.has(items[at]!.form) || speech.data.verbal.has(items[at]!.form))) at--
  return at > 0 && (speech.data.conjoining.has(items[at]!.form) || items[at]!.form === 'but')
}

/** "Smith's bold claim that", "his claim that", "a claim by the ministry that". */
function owners(scene: Scene, cue: Cue, to: number): Bearer[] {
  const { items, speech } = scene
  const owner = lastIndexBefore(items, cue.from, OWNER_REACH, ({ form }) => form === "'s" || possessive(form, speech))
  const { passive, whence } = speech.data
  const maker = [passive, whence].some((set) => set.has(items[cue.to]?.form ?? '')) // a claim by the ministry
  if (owner < 0) return maker ? findBearers({ items, from: cue.to, to, cue }, speech) : []
  if (items[owner]!.form !== "'s") return [possessor(scene, { ...cue, possessive: owner })]
  return findBearers({ items, from: 0, to: owner, cue: null }, speech).filter((bearer) => bearer.to === owner)
}

const OWNER_REACH = 4

function possessive(form: string, { data }: Speech): boolean {
  return data.pronouns.get(form)?.possessive === true
}

const RELATIVE_REACH = 3

/** Nobody looks farther back for what «які» stands for: a bound, so that time stays linear. */
const ANTECEDENT_REACH = 40

function antecedents({ items, speech }: Scene, cue: Cue, to: number): Bearer[] {
  const from = Math.max(0, to - ANTECEDENT_REACH)
  const bearers = findBearers({ items, from, to, cue: { ...cue, from: to, to, form: { kind: 'impersonal' } } }, speech)
  const relative = items[to]?.form === ',' ? items[to + 1] : items[to]
  const thing = speech.data.objectRelatives.has(relative?.form ?? '') // the union, which said; a clerk at the union who said
  const beside = ({ kind, entities, to: end }: Bearer) =>
    end === to && (kind === 'crowd' || (kind === 'name' && (thing || entities[0]?.type === 'PERSON')))
  return [...bearers.filter(beside), ...bearers.filter((bearer) => !beside(bearer))] // rebuked critics who said
}

/** A converb has the subject of the main clause; where another cue stands there, its bearer. */
export function mainSubject(scene: Scene, cue: Cue): Bearer[] {
  const { items, cues, speech } = scene
  const main = cues.findLast(({ to, form, kind }) => to <= cue.from && form.kind === 'finite' && kind !== 'writing')
  const window = { items, from: 0, to: cue.from, cue: main ?? { ...cue, form: { kind: 'finite' } as const } }
  if (speech.data.cases) return findBearers(window, speech).filter(isFree)
  const beside = besideVerb(scene, cue)
  if (beside.length > 0) return beside
  const tagging = main ? taggingSubject(scene, main) : []
  if (tagging.length > 0) return tagging
  return opensSentence(items, cue, speech)
    ? subjectBehind({ items, speech }, cue)
    : inPlace(scene, findBearers(window, speech), cue)
}

/** "The teams will meet in May, |Hale| said, adding that": the subject of a tag, not that of the clause before it. */
function taggingSubject({ items, speech }: Scene, { from, to, form }: Cue): Bearer[] {
  const verb = verbStart(items, from, speech)
  const comma = lastIndexBefore(items, verb, TAG_SUBJECT, isComma)
  if (comma < 0 || form.kind !== 'finite' || !hasPredicate(items.slice(0, comma), speech)) return []
  const cue = { from, to, kind: 'verb', form } as const
  return findBearers({ items, from: comma + 1, to: from, cue }, speech).filter(
    (bearer) => bearer.from === comma + 1 && bearer.to === verb,
  )
}

const TAG_SUBJECT = 6

function isFree({ kind, evidence }: Bearer): boolean {
  return kind !== 'phrase' && !['preposition', 'possessive', 'post'].some((name) => weightOf(evidence, name))
}

/** "footage of |Nora Platt| loudly asking, “…”", "quoted |Nora Platt| as saying"; but "issued |a letter| saying" */
function besideVerb({ items, speech }: Scene, cue: Cue): Bearer[] {
  const start = cue.form.kind === 'converb' ? verbStart(items, cue.from, speech) : cue.from
  const as = start < cue.to && speech.data.asWords.has(items[start - 1]?.form ?? '')
  const verb = as ? asideStart(items, start - 1) : start
  return findBearers({ items, from: 0, to: cue.from, cue }, speech).filter(
    ({ to, kind, head }) => to === verb && kind !== 'phrase' && !speech.data.surveys.has(items[head]!.form),
  )
}

/** "quoted Nora Platt|, a nurse,| as saying" */
function asideStart(items: readonly Item[], as: number): number {
  const comma = items[as - 1]?.form === ',' ? lastIndexBefore(items, as - 1, QUOTED_ASIDE, isComma) : -1
  return comma < 0 ? as : comma
}

const QUOTED_ASIDE = 10

function isComma({ form }: Item): boolean {
  return form === ','
}

/** Nothing but its place tells a subject: the first of the sentence, or of a clause inside, "Lunn left after |she| came and said". */
function inPlace(scene: Scene, bearers: readonly Bearer[], cue: Cue): Bearer[] {
  const { items, speech } = scene
  const from = Math.max(contentStart(scene, cue.from), settingEnd(items, cue.from, speech))
  const inner = clauseBefore(items, cue.from, speech)
  const own = ({ from: start, kind }: Bearer) => start === inner && (kind === 'name' || kind === 'pronoun')
  const named = (item: Item) => item.capital && !speech.data.determiners.has(item.form)
  const first = ({ from: start, kind }: Bearer) => kind === 'phrase' && start === from && named(items[start]!)
  const rank = (bearer: Bearer) => (own(bearer) ? 0 : isPartOfPlace(items, bearer) ? 2 : 1)
  const may = (bearer: Bearer) => isFree(bearer) && bearer.from >= from && !weightOf(bearer.evidence, 'in-aside')
  return bearers
    .filter((bearer) => (own(bearer) || first(bearer) || may(bearer)) && !items[bearer.head]!.quoted)
    .sort((a, b) => rank(a) - rank(b) || a.from - b.from)
}

/** "Salem, |New Hampshire|" */
function isPartOfPlace(items: readonly Item[], { from, evidence }: Bearer): boolean {
  return items[from - 1]?.form === ',' && items[from - 2]?.kind === 'name' && weightOf(evidence, 'location') !== 0
}

/** Where the clause begins in which a verb stands, if no comma parts them: "after |she left and said", "where |he spoke of saying". */
function clauseBefore(items: readonly Item[], verb: number, { data }: Speech): number {
  for (let at = verb - 1; at > 0 && items[at]!.form !== ','; at--) {
    const { form } = items[at]!
    if (data.subordinating.has(form) || data.embedding.has(form)) return at + 1
  }
  return -1
}

/** "|Mocking| the plan, Lunn left", "After |saying| it was late, Lunn left" */
function opensSentence(items: readonly Item[], { from, form }: Cue, speech: Speech): boolean {
  if (speech.data.cases || from > 1) return false
  const before = items[0]!
  return (
    from === 0 ||
    (form.kind === 'converb' && (isPreposition(before, speech) || speech.data.subordinating.has(before.form)))
  )
}

/** "Mocking the “phony system,” |Owen Lunn| left": the subject of a converb that begins the sentence. */
function subjectBehind({ items, speech }: Pick<Scene, 'items' | 'speech'>, cue: Cue): Bearer[] {
  const from = items.findIndex(({ form, stopped }, i) => i >= cue.to && (form === ',' || stopped)) + 1
  const window = { items, from, to: Math.min(items.length, from + BEHIND_REACH), cue: null }
  return from > 0
    ? findBearers(window, speech).filter((bearer) => bearer.from === from && bearer.kind !== 'phrase')
    : []
}

const BEHIND_REACH = 8

/** Behind what an earlier cue has taken. */
function subjectStart({ cues, items, speech }: Scene, cue: Cue): number {
  const before = cues.filter((other) => other.to <= cue.from && other.kind === 'source').at(-1)
  const semicolon = speech.data.cases
    ? -1
    : lastIndexBefore(items, cue.from, SEMICOLON_REACH, ({ form }) => form === ';')
  if (semicolon >= 0 && semicolon + 1 < cue.from) return semicolon + 1 // …; the union says
  const inner = innerStart(items, cues, cue, speech)
  if (inner !== undefined) return inner
  const comma = before ? indexOf(items, before.to, ',') : -1
  return comma >= 0 && comma < cue.from && speech.data.cases ? comma + 1 : 0
}

const SEMICOLON_REACH = 8

/** "Ms. Thomas said |the Minister had assured them": what was said begins with a subject of its own. */
function innerStart(items: readonly Item[], cues: readonly Cue[], cue: Cue, speech: Speech): number | undefined {
  if (speech.data.cases) return undefined
  const outer = cues.findLast(({ to, kind }) => to < cue.from && kind === 'verb')
  if (!outer || items.slice(outer.to, cue.from).some(({ kind }) => kind === 'mark' || kind === 'quote'))
    return undefined
  const that = speech.data.complementisers.has(items[outer.to]!.form)
  if (!that && !speech.data.clausal.has(items[outer.from]!.form)) return undefined
  const from = that ? outer.to + 1 : outer.to
  let verb = cue.from
  while (isHelper(items[verb - 1]!, speech.data)) verb--
  const own = findBearers({ items, from, to: cue.from, cue }, speech)
  return own.some(({ kind, to, evidence }) => kind !== 'phrase' && to === verb && !weightOf(evidence, 'preposition'))
    ? from
    : undefined
}

/** «за його словами», "his claim": the pronoun bears the attribution. */
export function possessor({ items, speech }: Scene, cue: Cue): Bearer {
  const at = cue.possessive!
  const pronoun = speech.data.pronouns.get(items[at]!.form)!
  const own = phrase(items, at, at + 1, at, { kind: 'pronoun', pronoun })
  return newBearer(own, [{ name: 'possessive', weight: 4 }], null, false, pronoun.plural)
}

/** «йдеться в |його| дописі» */
export function documentOwner(scene: Scene, cue: Cue): Bearer[] | undefined {
  for (let at = cue.from + 1; at < cue.to; at++)
    if (possessive(scene.items[at]!.form, scene.speech)) return [possessor(scene, { ...cue, possessive: at })]
  return undefined
}

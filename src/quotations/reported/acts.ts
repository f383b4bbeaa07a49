import { note } from '../../text/word.ts'
import { isDash, type Scene } from '../found.ts'
import { type Bearer, findBearers } from '../phrases/bearers.ts'
import { clauseEnd, lastIndexBefore } from '../phrases/borders.ts'
import { type Cue, inFull, isOwned, nominal, type Speech } from '../phrases/cues.ts'
import { isPreposition, roleOf } from '../phrases/extents.ts'
import { mayBeVerb } from '../phrases/predicates.ts'
import { subjects } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import { type Act, formOf, nounStem, readStem, type SpeechData, type VerbForm } from '../words/speech.ts'
import { type Verb, verbsOf } from '../words/verbs.ts'
import { type Complement, complementAt, helped, isAdverb } from './complements.ts'
import { mainClauseFrom } from './mains.ts'
import type { Clause } from './reported.ts'
import { predicateFrom, resumed } from './resumed.ts'
import { thingEnd } from './things.ts'

/**
 * Speech acts whose content is no clause: "promised [to cut taxes]", "urged voters [to turn out]", "accused [him of lying]",
 * "asked [whether it was late]", "his promise [to cut taxes]".
 */
export function findActs(scene: Scene): Clause[] {
  const { items, speech } = scene
  if (speech.data.acts.length === 0) return []
  const found: Clause[] = []
  for (let at = 0; at < items.length; at++) {
    const { kind, word } = items[at]!
    if (kind !== 'word' || actsOf(word!, speech) === NO_ACTS) continue
    const act = verbalAct(scene, at) ?? nominalAct(scene, at)
    if (act) found.push(act)
  }
  return found
}

function verbalAct(scene: Scene, at: number): Clause | undefined {
  const { items, speech } = scene
  for (const { group: act, form } of actsOf(items[at]!.word!, speech).verbs) {
    const complement = complementAt(items, at + 1, act, speech)
    if (!complement || !isVerb(items, at, form, speech)) continue
    const cue: Cue = { from: at, to: at + 1, kind: 'verb', form: inFull(form, items, at, speech.data) }
    const addressed = cue.form.plural !== false && isAddressed(act)
    return clauseOf(scene, cue, complement, RULES[act.pattern.at(-1)!] ?? ASKED, addressed)
  }
  return undefined
}

const ASKED = 'asked'
const THING = 'thing'
const RULES: Readonly<Record<string, string>> = {
  to: 'infinitive',
  '-ing': 'gerund',
  a: 'naming',
  as: 'naming',
  it: THING,
}

interface Acts {
  readonly verbs: readonly Verb<Act>[]
  readonly noun: boolean
}

const NO_ACTS: Acts = { verbs: [], noun: false }

/** The acts of which a word is a verb, with its form; and may it be a noun for one? */
const actsOf = note((word: string, { data, lexicon }: Speech): Acts => {
  const verbs = verbsOf(word, lexicon.acts, data)
  const noun = data.actNouns.has(readStem(word, data))
  return verbs.length || noun ? { verbs, noun } : NO_ACTS
}, NO_ACTS)

/** "his promise [to cut taxes]", "Lee's threat [to sue]" */
function nominalAct(scene: Scene, at: number): Clause | undefined {
  const { items, speech } = scene
  if (!actsOf(items[at]!.word!, speech).noun) return undefined
  const owned = isOwned(items, at, speech.data) || speech.data.pronouns.get(items[at - 1]?.form ?? '')?.possessive
  const complement = owned ? complementAt(items, at + 1, BARE, speech) : undefined
  const cue: Cue = { from: at, to: at + 1, kind: 'writing', form: { kind: 'impersonal' } }
  return complement && clauseOf(scene, cue, complement, 'infinitive', false)
}

const BARE: Act = { stems: new Set(), pattern: ['to'], content: 0 }

function clauseOf(
  scene: Scene,
  cue: Cue,
  { from, verb }: Complement,
  rule: string,
  addressed: boolean,
): Clause | undefined {
  const { items, speech } = scene
  if (speech.data.nameless.has(`${items[verb]!.form} ${items[verb + 1]?.form}`)) return undefined // asked not to be named
  if (speech.data.unspoken.test(`${items[cue.from]!.form} ${items[verb]!.form}`)) return undefined // refused to comment
  const bearers = agents(scene, cue, addressed)
  const [bearer] = bearers
  if (!bearer || bearer.score <= 0 || bearer.pronoun?.self) return undefined
  if (bearer.kind === 'phrase' && !isPeople(items, bearer, addressed, speech)) return undefined
  if (holdsCue(scene, bearer) || (cue.kind === 'verb' && isGap(scene, bearer, helped(items, cue.from, speech))))
    return undefined
  const end = clauseEnd(scene, verb, cue)
  const last = cue.kind === 'writing' ? predicateFrom(items, from, end, speech) : end
  const clause = { from, to: last, cue, rule, bearers }
  const whole = rule === THING ? thingEnd(items, verb, last, speech) : last
  const to = rule === ASKED ? mainClauseFrom(scene, clause) : resumed(items, verb, whole, speech)
  return to - from > 1 && !(to - from === BARE_VERB && isOfWriting(scene, bearer)) ? { ...clause, to } : undefined
}

/** to find */
const BARE_VERB = 2

/** "the mails that |Lee| promised to find": with no object behind the verb they are it. */
function isOfWriting({ items, cues, speech }: Scene, { from }: Bearer): boolean {
  if (!speech.data.complementisers.has(items[from - 1]?.form ?? '')) return false
  return cues.some(({ kind, to }) => kind === 'writing' && to === from - 1)
}

/** "|Both| have promised to", "|the delegates| urged them to"; not "the engines refused to", "the rules told them to". */
function isPeople(items: readonly Item[], { from, to }: Bearer, addressed: boolean, speech: Speech): boolean {
  const { quantifiers, shapes, surveys } = speech.data
  const { form } = items[to - 1]!
  if (to - from === 1 && quantifiers.has(form)) return true
  const thing = surveys.has(form) || speech.lexicon.writings.has(nounStem(form, speech.data))
  return addressed && to - from <= SHORT && shapes.plural.test(form) && !thing
}

const SHORT = 3

/** Is it spoken to somebody, or asked: "urged |them| to", "asked whether"? */
function isAddressed({ pattern }: Act): boolean {
  const last = pattern.at(-1)!
  if (last === 'how' || last === 'whether') return true
  return last !== 'a' && last !== 'as' && pattern.some((word) => word === 'them' || word === 'someone')
}

/** The subjects, that beside the verb first: "They said |the union had| agreed to". */
function agents(scene: Scene, cue: Cue, addressed: boolean): Bearer[] {
  const { items, speech } = scene
  const bearers = subjects(scene, cue, cue.from).filter((bearer) => bearer.to <= cue.from)
  if (cue.kind === 'writing' || cue.form.kind === 'converb') return bearers
  const verb = helped(items, cue.from, speech)
  const outer = scene.cues.findLast(({ to, kind }) => to <= verb && kind === 'verb')?.to ?? 0
  const near = findBearers({ items, from: outer, to: cue.from, cue }, speech)
  const somebody = (bearer: Bearer) => bearer.kind !== 'phrase' || isPeople(items, bearer, addressed, speech)
  const beside = near.filter((bearer) => bearer.to === verb && bearer.score > 0 && somebody(bearer))
  if (beside.length === 0 && !isParted(items, bearers, verb, speech)) return []
  return [...beside, ...bearers.filter(({ from }) => !beside.some((bearer) => bearer.from === from))]
}

/** "Lee, the mayor, |urged", "Lee in a statement |urged"; not "Lee was late, and the primary |threatens": a noun that is nobody. */
function isParted(items: readonly Item[], bearers: readonly Bearer[], verb: number, speech: Speech): boolean {
  let at = verb - 1
  while (at >= 0 && (isNoun(items[at], speech) || isAdverb(items[at], speech))) at--
  const before = items[at]
  if (at === verb - 1)
    return !speech.data.relatives.has(before?.form ?? '') || hasAntecedent(items, bearers, at, speech)
  return before !== undefined && isPreposition(before, speech) && bearers.some(({ to }) => to === at)
}

/** ", who |urged", "Lee, who"; not "a case that |had threatened" */
function hasAntecedent(items: readonly Item[], bearers: readonly Bearer[], relative: number, speech: Speech): boolean {
  return !isNoun(items[relative - 1], speech) || bearers.some(({ to }) => to === relative)
}

/** "the target |it pledged to reach", "what |Lee has threatened to do": the object stands before the subject. */
function isGap({ items, cues, speech }: Scene, { from, to, pronoun }: Bearer, verb: number): boolean {
  const before = items[from - 1]
  if (to !== verb || !before) return false
  const noun = items[from - 2]?.kind === 'quote' || isNoun(items[from - 2], speech)
  const that = speech.data.complementisers.has(before.form) && noun
  const announced = cues.some((cue) => cue.to < from && from - cue.to < THAT_REACH)
  if (that && !announced) return true // the match that Lee agreed to hold
  const { objectRelatives } = speech.data
  if (objectRelatives.has(items[from]!.form)) return true // which Lee directed them to
  return objectRelatives.has(before.form) || (pronoun !== undefined && isNoun(before, speech))
}

/** "told the reporters on Monday |that" */
const THAT_REACH = 8

/** No noun phrase: "|critics argue that prisoners| urged". */
function holdsCue({ cues }: Scene, { from, to }: Bearer): boolean {
  return cues.some((cue) => cue.kind === 'verb' && cue.from >= from && cue.from < to)
}

function isNoun(item: Item | undefined, speech: Speech): boolean {
  if (item?.kind !== 'word' || isAdverb(item, speech) || isPreposition(item, speech)) return false
  const { conjunctions, complementisers, say, relatives } = speech.data
  return (
    ![conjunctions, complementisers, relatives].some((set) => set.has(item.form)) &&
    !formOf(item.form, say, speech.data)
  )
}

/** "has repeatedly urged", "is promising", ", urging"; not "was urged", "did not urge", "would urge", "the urge to". */
function isVerb(items: readonly Item[], at: number, { kind, plural }: VerbForm, speech: Speech): boolean {
  const { data } = speech
  if (nominal(items[at - 1], items[at]!, data) || isOwned(items, at, data)) return false
  if (kind === 'finite' && at > 0 && isPreposition(items[at - 1]!, speech)) return false // on proposed rules
  let before = at - 1
  while (before > 0 && isAdverb(items[before], speech)) before--
  const helper = items[before]?.form ?? ''
  if (kind === 'converb')
    return data.verbal.has(helper) || opensPhrase(items[at - 1], data) || isSent(items, at, speech)
  const unreal = helper === 'have' ? (items[before - 1]?.form ?? '') : helper // would have asked
  if ([data.negations, data.helpers, data.subordinating].some((set) => set.has(unreal))) return false // when asked to
  if (data.conditions.has(items[before - 1]?.form ?? '')) return false // if it encourages them to
  const { form } = items[at]!
  if (data.shapes.finite.test(form) || data.irregular.has(form)) return true
  const noun = data.notVerbs.has(form) || data.actNouns.has(nounStem(form, data))
  const singular = plural !== false && items[before]?.kind === 'name' && !data.shapes.plural.test(items[before]!.form) // the FEC report
  return (plural === false && !noun) || (isSubject(items[before], speech) && !singular)
}

/** "…, promising to", "and promising to"; not "a letter asking members to". */
function opensPhrase(before: Item | undefined, { conjoining, subordinating }: SpeechData): boolean {
  if (!before || before.form === ',' || isDash(before)) return true
  return conjoining.has(before.form) || subordinating.has(before.form)
}

/** "sent a letter to the board |urging it to", "issued a statement |calling for": not "a letter asking members to", whoever wrote it. */
function isSent(items: readonly Item[], at: number, { data, lexicon }: Speech): boolean {
  const writing = lastIndexBefore(items, at, SENT_REACH, ({ form }) => lexicon.writings.has(form))
  const verb = items[data.indefinite.has(items[writing - 1]?.form ?? '') ? writing - 2 : writing - 1]
  return writing > 1 && verb?.kind === 'word' && mayBeVerb(verb, data)
}

const SENT_REACH = 6

/** Before a word that may be a noun: "Lee |promises", "who |promise"; not "campaign |promises". */
function isSubject(item: Item | undefined, speech: Speech): boolean {
  if (!item || item.kind === 'mark') return false
  const { pronouns, relatives } = speech.data
  return (
    item.kind === 'name' ||
    item.capital ||
    pronouns.has(item.form) ||
    relatives.has(item.form) ||
    roleOf(item, speech) !== undefined
  )
}

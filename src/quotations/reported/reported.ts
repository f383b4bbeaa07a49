import { weightOf } from '../evidence.ts'
import type { Scene } from '../found.ts'
import { refersBack } from '../frames/anaphora.ts'
import type { Bearer } from '../phrases/bearers.ts'
import { findBearers } from '../phrases/bearers.ts'
import { clauseEnd, complementiserAfter, indexOf, lastIndexBefore } from '../phrases/borders.ts'
import type { Cue, Speech } from '../phrases/cues.ts'
import { grants } from '../phrases/granting.ts'
import { hasPredicate } from '../phrases/predicates.ts'
import { subjects } from '../phrases/subjects.ts'
import type { Item } from '../phrases/units.ts'
import { isUnsaid } from '../phrases/unsaid.ts'
import { isAs, looksFinite } from '../words/looks.ts'
import { formOf } from '../words/speech.ts'
import { stemOf } from '../words/stems.ts'
import { startAround } from './around.ts'
import { bareClause } from './bare.ts'
import { isAdverb } from './complements.ts'
import { inDocument } from './documents.ts'
import { mainClauseFrom } from './mains.ts'
import { opinionRule } from './opinions.ts'
import { hasTopic, isRelative, standsForSubject, tellsOfAll } from './relatives.ts'
import { SHORTEST_CLAUSE, sourcePhrase } from './sources.ts'
import { hasVerbal, isClause } from './tags.ts'
import { unlinked } from './unlinked.ts'

/** A reported clause: the items [from, to) of a unit. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly cue: Cue
  readonly rule: string
  readonly bearers: readonly Bearer[]
}

type Rule = (scene: Scene, cue: Cue) => Clause | undefined

const rules: readonly Rule[] = [sourcePhrase, asSaid, parenthesis, clauseAfter, insertion, colon, bareClause, unlinked]

/** The clauses that the cues of a unit report, in order; a cue that adds to another one has its subject. */
export function findClauses(scene: Scene): Clause[] {
  const clauses: Clause[] = []
  for (const cue of scene.cues) {
    if (isUnsaid(scene, cue) || isLink(scene, cue)) continue
    const clause = first(rules, scene, cue)
    if (clause && !withinOther(clause, clauses)) clauses.push({ ...clause, to: mainClauseFrom(scene, clause) })
  }
  const whole = clauses.filter((clause) => {
    const alike = clauses.filter(({ from }) => from === clause.from)
    const verb = scene.speech.data.cases ? undefined : alike.find(({ cue }) => cue.kind === 'verb')
    return holdsWords(scene, clause) && clause === (verb ?? alike.at(-1)) // said in a statement that
  })
  return whole.filter((clause) => !relays(clause, whole))
}

/** "Having said |that|, the bridge is late": the words before are meant. */
function isLink({ items, speech }: Scene, { from, to }: Cue): boolean {
  const { cases, shapes, complementisers } = speech.data
  if (cases || !complementisers.has(items[to]?.form ?? '') || items[to + 1]?.form !== ',') return false
  return shapes.gerund.test(items[from - 1]?.form ?? '')
}

/** Not "The poll also found that|:|". */
function holdsWords({ items }: Scene, { from, to }: Clause): boolean {
  return items.slice(from, to).some(({ kind }) => kind !== 'mark')
}

/** «Як пише BBC, [міністр заявив, що […]]»: who only passes on what another has said is no speaker. */
function relays({ rule, bearers, cue: own, from, to }: Clause, clauses: readonly Clause[]): boolean {
  const [outer] = bearers
  if (!RELAYS.has(rule) || !outer || outer.kind === 'pronoun' || outer.kind === 'role') return false
  if (outer.entities[0]?.type === 'PERSON') return false
  return clauses.some(
    ({ cue, bearers: inner }) =>
      cue !== own && cue.from > from && cue.to < to && cue.kind === 'verb' && inner.length > 0,
  )
}

const RELAYS: ReadonlySet<string> = new Set(['as-said', 'source-phrase', 'parenthesis'])

/** Inside another clause only a full frame counts: not «за її інформацією», not a verb before a colon. */
function withinOther({ cue, rule }: Clause, clauses: readonly Clause[]): boolean {
  const inside = clauses.some(({ from, to }) => cue.from >= from && cue.from < to)
  return inside && (rule === 'colon-clause' || rule === 'parenthesis' || cue.possessive !== undefined)
}

function first(rules: readonly Rule[], scene: Scene, cue: Cue): Clause | undefined {
  for (const rule of rules) {
    const clause = rule(scene, cue)
    if (clause) return clause
  }
  return undefined
}

/** «Як зазначає видання Focus, [це буде наймасштабніший страйк]». */
function asSaid(scene: Scene, cue: Cue): Clause | undefined {
  const { items, speech } = scene
  if (!speech.data.cases && (cue.kind === 'writing' || speech.data.complementisers.has(items[cue.to]?.form ?? '')))
    return undefined // as polls show that
  const as = lastIndexBefore(items, cue.from, AS_REACH, (item) => isAs(item, speech.data))
  if (as < 0) return undefined
  if (cue.kind === 'tag' && formOf(items[cue.from]!.form, speech.data.naming, speech.data)) return undefined // як її називають
  if (speech.data.joining.has(items[as + 1]?.form ?? '')) return undefined // Як і обіцяв мер, міст відкрили
  if (as > 2 && !items[as]!.capital && items[as - 1]!.kind === 'word') return undefined
  if (isTime(scene, as, cue)) return undefined
  if (scene.cues.some(({ from, kind }) => from > as && from < cue.from && kind === 'verb')) return undefined
  const comma = dateComma(items, indexOf(items, cue.to, ','))
  if (comma < 0 || refersBack(scene) > comma) return undefined // Як передає Укрінформ, про це заявив …
  const bearers = findBearers({ items, from: as + 1, to: comma, cue }, speech)
  if (bearers.length === 0) return undefined
  return { from: comma + 1, to: clauseEnd(scene, comma + 1, cue), cue, rule: 'as-said', bearers }
}

const AS_REACH = 6

/** "|Even| as they vowed to go on", "walks as a guest |and says he is late": no clause of what was said. */
function isTime({ items, speech }: Scene, as: number, cue: Cue): boolean {
  const { cases, adverbs, infinitive, conjoining } = speech.data
  if (cases) return false
  const [before, behind] = [items[as - 1]?.form ?? '', items[cue.to]?.form ?? '']
  return adverbs.has(before) || infinitive.has(behind) || conjoining.has(items[cue.from - 1]!.form)
}

/** «від вівторка, 11 вересня, …»: the comma before a date is none of the clause. */
function dateComma(items: readonly Item[], comma: number): number {
  const next = comma >= 0 && /^\d{1,2}$/u.test(items[comma + 1]?.form ?? '') ? indexOf(items, comma + 1, ',') : -1
  return next >= 0 && next - comma <= 4 ? next : comma
}

/** «Трамп заявив, що […]», «у заяві йдеться, що […]», «заяву компанії про те, що […]». */
function clauseAfter(scene: Scene, cue: Cue): Clause | undefined {
  const { items } = scene
  if (cue.kind === 'source') return undefined
  const complementiser = complementiserAfter(scene, cue)
  if (complementiser < 0 || hasTopic(scene, cue, complementiser) || isRelative(scene, cue, complementiser))
    return undefined
  if (tellsOfAll(scene, cue, complementiser)) return undefined
  const bearers = subjects(scene, cue, complementiser)
  if (standsForSubject(scene, cue, bearers[0], complementiser)) return undefined
  const rule = cue.kind === 'tag' ? opinionRule(scene, cue, bearers[0], complementiser) : `${cue.kind}-clause`
  if (!rule || showsOnly(scene, cue, bearers[0])) return undefined
  const dropped =
    (cue.form.kind === 'impersonal' && !inDocument(scene, cue)) ||
    (cue.form.kind === 'finite' && !scene.speech.data.cases)
  if (bearers.length === 0 && (dropped || grants(items, cue.from, scene.speech.data))) return undefined
  const from = items[complementiser + 1]?.form === ',' ? complementiser + 2 : complementiser + 1
  return { from, to: clauseEnd(scene, from, cue), cue, rule, bearers }
}

/** «Практика підтверджує, що», «перерахунок у Техасі підтвердив, що»: no thing says anything. */
function showsOnly({ items, speech }: Scene, cue: Cue, bearer: Bearer | undefined): boolean {
  const { data, lexicon } = speech
  if (!data.cases || cue.kind !== 'verb' || cue.form.kind !== 'finite') return false
  if (bearer && bearer.score < 0 && weightOf(bearer.evidence, 'preposition')) return true
  if (!bearer && data.first.has(items[cue.from - 1]?.form ?? '')) return true // ми повідомляли, що
  const thing = (item: Item) => lexicon.evidence.has(stemOf(item, data))
  return (bearer?.score ?? 0) < SURE && items.slice(Math.max(0, cue.from - THING_REACH), cue.from).some(thing)
}

const THING_REACH = 3
/** A bearer of so much evidence is one. */
const SURE = 2

/** «Зокрема, пише The Guardian, [інвестори створили петицію]». */
function parenthesis(scene: Scene, cue: Cue): Clause | undefined {
  const { items, speech } = scene
  const { cases, complementisers, conjunctions, shapes } = speech.data
  const document = cue.kind === 'document' && cue.to - cue.from > 1 // Кількість скарг, йдеться в листі МОЗ, не зменшилася
  if (!cases || (!document && !tells(cue)) || items[cue.from - 1]?.form !== ',') return undefined
  const comma = indexOf(items, cue.to, ',')
  const next = items[comma + 1]?.form ?? ''
  if (comma < 0 || complementisers.has(next) || conjunctions.has(next)) return undefined
  const verbal = items.slice(0, cue.from - 1).some((item) => looksFinite(item, speech.data))
  if (document && verbal) return undefined
  const resumed = shapes.finite.test(next) // Шанси на перегляд справи, кажуть юристи, були малі
  const reach = verbal ? PARENTHESIS_REACH : (resumed ? 4 : 2) * PARENTHESIS_REACH
  if (cue.from > reach) return undefined
  if (scene.cues.some(({ from }) => from === comma + 1)) return undefined // …, повідомив посол, пише BBC
  const bearers = findBearers({ items, from: cue.to, to: comma, cue }, speech)
  if (bearers.length === 0 && !impliesSpeaker(scene, cue, comma)) return undefined
  return { from: comma + 1, to: clauseEnd(scene, comma + 1, cue), cue, rule: 'parenthesis', bearers }
}

function tells({ kind, form }: Cue): boolean {
  return kind === 'verb' && form.kind === 'finite'
}

/** «Протез, каже, [незвичний]»; but not «кажуть», which is rumour, nor «Коваль, каже, прийшов», who may say it himself. */
function impliesSpeaker({ items }: Scene, { from, to, form }: Cue, comma: number): boolean {
  if (comma !== to || from > IMPLIED_REACH || form.plural !== false) return false
  return !items.slice(0, from).some(({ kind }) => kind === 'name')
}

const IMPLIED_REACH = 4

/** "The bridge, the mayor said, [will reopen in May]": the words before the subject are no clause of their own. */
function insertion(scene: Scene, cue: Cue): Clause | undefined {
  const { items, speech } = scene
  if (speech.data.cases || cue.kind !== 'verb' || cue.form.kind !== 'finite') return undefined
  const before = lastIndexBefore(items, cue.from, SUBJECT_REACH, ({ form }) => form === ',')
  const after = indexOf(items, cue.to, ',')
  if (before < 1 || after < 0 || after - cue.to > SETTING_REACH || items[after + 1]?.kind === 'quote') return undefined
  if (scene.cues.some(({ from }) => from === after + 1)) return undefined // …, Lunn said, noting that
  if (after > cue.to && !isSetting(items[cue.to]!, speech)) return undefined // …, they say officers stay, handing out fines
  if (speech.data.infinitive.has(items[cue.to]!.form)) return undefined // Lee continued to press him, saying
  const back = items[after + 1]?.form ?? ''
  const resumed = speech.data.verbal.has(back) || speech.data.tensed.has(back) // What he did, she said, could help
  if (!resumed && isClause(items.slice(0, before), speech)) return undefined
  if (speech.data.relatives.has(items[before + 1]!.form)) return undefined
  const bearers = findBearers({ items, from: before + 1, to: cue.from, cue }, speech)
  const to = clauseEnd(scene, after + 1, cue)
  if (bearers.length === 0 || to - after < SHORTEST_CLAUSE + 1) return undefined
  if (items.slice(before + 1, cue.from).every((item) => isAdverb(item, speech))) return undefined // His view, firmly stated, is
  const from = startAround(scene, before, after + 1)
  return { from, to, cue, rule: 'parenthesis', bearers }
}

const SUBJECT_REACH = 8

/** "said |on Monday", "told |reporters" */
function isSetting(item: Item, { data }: Speech): boolean {
  return [data.prepositions, data.adverbs, data.links].some((set) => set.has(item.form)) || item.kind === 'name'
}
const SETTING_REACH = 5

/** A parenthesis stands near the beginning; further on the words before it are the clause. */
const PARENTHESIS_REACH = 3

/** «Барньє заявив: […]», «робиться висновок: […]»: no quotation marks. */
function colon(scene: Scene, cue: Cue): Clause | undefined {
  const { items, speech } = scene
  if (cue.kind === 'source' || cue.form.kind === 'converb') return undefined
  const at = indexOf(items, cue.to, ':')
  if (at < 0 || at - cue.to > COLON_REACH || !BEGINS.has(items[at + 1]?.kind ?? '') || items.length - at < 4)
    return undefined
  const told = cue.kind === 'verb' || (cue.kind === 'tag' && speech.data.cases)
  const sure = !speech.data.cases || (cue.kind === 'verb' && at === cue.to)
  const listed =
    formOf(items[cue.from]!.form, speech.data.nominal, speech.data) && !hasPredicate(items.slice(at + 1), speech) // allow ships to sail from two ports: Kestrel and Salem
  const clausal = told && !listed && (sure || hasVerbal(scene, at + 1, items.length)) // not: оголосила результати: спільні програми
  const bearers = clausal ? subjects(scene, cue, at) : []
  if (bearers.length === 0 || showsOnly(scene, cue, bearers[0])) return undefined
  if (speech.data.cases && bearers[0]!.score < 0) return undefined // Депутатку звинуватили: вона мовчить
  return { from: at + 1, to: clauseEnd(scene, at + 1, cue), cue, rule: 'colon-clause', bearers }
}

const COLON_REACH = 10
const BEGINS: ReadonlySet<string> = new Set(['word', 'name'])

import type { Entity } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import { LONGEST_NAME, MOST_NAMES, remember } from '../../text/memory.ts'
import { note } from '../../text/word.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Item, Unit } from '../phrases/units.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { noted } from '../words/noted.ts'
import { bodyNoun, personNoun } from '../words/nouns.ts'
import type { Shapes } from '../words/shapes.ts'
import { type Gender, genderOf, nounStem, type SpeechData, verbForm } from '../words/speech.ts'
import { isSaying, readSaying, stemOf, stemsOf } from '../words/stems.ts'

/** What is noted of somebody while the article is read. */
interface Draft {
  readonly entity: Entity
  /** The name, folded. */
  readonly folded: string
  readonly nouns: string[]
  /** What others are, inside a role: «директор» of «заступник директора». */
  readonly superiors: string[]
  readonly modifiers: Set<string>
  readonly genders: { m: number; f: number; n: number }
}

/** What the article says of somebody. */
export interface Traits {
  readonly gender: Gender | null
  /** Nouns for what they are, in the nominative: «президент», «компанія». */
  readonly nouns: readonly string[]
  /** The grammatical genders of those nouns: «компанія» is «вона». */
  readonly genders: readonly Gender[]
  /** Stems of the words beside those nouns: «україн». */
  readonly modifiers: ReadonlySet<string>
}

/** Where somebody is named: an item of a unit. */
export interface Place {
  readonly unit: Unit
  readonly at: number
}

/** Reads what an article says of a person or an organisation where it names them. */
export function readTraits(
  entity: Entity,
  folded: string,
  places: readonly Place[],
  language: Language,
  speech: Speech,
): Traits {
  const { m, f } = entity.type === 'PERSON' ? givenGender(folded, language) : UNTOLD
  const draft: Draft = { entity, folded, nouns: [], superiors: [], modifiers: new Set(), genders: { m, f, n: 0 } }
  noteRoles(draft, speech)
  noteOwnKind(draft, speech)
  for (const { unit, at } of places) noteName(draft, unit.items, at, speech)
  return settle(draft, speech.data)
}

function settle({ nouns, modifiers, genders: { m, f } }: Draft, { cases, shapes }: SpeechData): Traits {
  const genders = cases ? mapped(nouns, (noun) => genderOf(noun, shapes)) : []
  return { gender: m === f ? null : m > f ? 'm' : 'f', nouns, genders, modifiers }
}

const UNTOLD = { m: 0, f: 0 }

/** «Ангела», "Hugh": what the first name tells; one word may be a surname. */
const givenGender = remember(
  (name: string, { names }: Language) => {
    if (!names) return UNTOLD
    const words = name.split(BLANK)
    const first = words.length > 1 ? words.slice(0, -1) : words // Scott of "Rakeyia Scott" is no first name
    const given = first.find((word) => names.given.m.has(word) || names.given.f.has(word)) ?? ''
    const known = (names: ReadonlySet<string>) => (names.has(given) ? (words.length > 1 ? 3 : 1) : 0)
    return { m: known(names.given.m), f: known(names.given.f) }
  },
  MOST_NAMES,
  LONGEST_NAME,
)

// Saint-Denis
const BLANK = /[ -]/u

function noteName(draft: Draft, items: readonly Item[], at: number, speech: Speech): void {
  const person = draft.entity.type === 'PERSON'
  if (person || !speech.data.cases) noteTitle(draft, items, at, speech)
  else noteKind(draft, items, at, speech)
  noteApposition(draft, items, at, speech)
  if (person) noteVerb(draft, items, at, speech)
}

/** "chairman of the board", «речниця Міноборони»: what the article says that the person is. */
function noteRoles(draft: Draft, { data, lexicon }: Speech): void {
  for (const role of draft.entity.roles) {
    const stems = roleStems(role, data)
    if (stems.some((stem) => data.former.has(stem))) continue
    const link = stems.findIndex((stem) => data.prepositions.has(stem))
    const nouns = stems.slice(0, link < 0 ? stems.length : link).filter((stem) => lexicon.roles.has(stem))
    const head = data.cases ? nouns[0] : nouns.at(-1)
    if (head) addNoun(draft, lexicon.roles.get(head)!, data)
    if (data.cases) for (const other of nouns.slice(1)) draft.superiors.push(lexicon.roles.get(other)!)
    for (const stem of stems) if (stem !== head) addModifier(draft, stem, lexicon)
  }
}

const roleStems = remember(
  (role: string, data: SpeechData): readonly string[] =>
    fold(role)
      .split(BLANK)
      .map((word) => nounStem(word, data)),
  MOST_NAMES,
  LONGEST_NAME,
)

/** «глава французького МЗС» is of France. */
function addModifier({ modifiers }: Draft, stem: string, { nationalities }: Lexicon): void {
  modifiers.add(stem)
  for (const country of nationalities.get(stem) ?? []) modifiers.add(country)
}

const TITLE_REACH = 14
const NEAR_REACH = 3

/** «президента України Володимира Зеленського», «авіакомпанія Ryanair». */
function noteTitle(draft: Draft, items: readonly Item[], at: number, speech: Speech): void {
  const reach = speech.data.cases ? NEAR_REACH : TITLE_REACH
  let worded = false
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const item = items[i]!
    if (item.kind === 'mark' && item.form !== '-') break
    if (item.kind === 'name' && item.name!.entity.type === 'PERSON') break
    if (item.kind === 'word' && isSaying(item, speech.data)) break
    const courtesy = i >= at - 2 ? speech.data.courtesy.get(item.form) : null
    if (courtesy) draft.genders[courtesy] += 4
    const noun = nounOf(draft, item, speech)
    if (noun && !isFormer(items[i - 1], speech)) {
      addNoun(draft, noun, speech.data)
      noteWords(draft, items, i + 1, at, speech)
    }
    worded ||= item.kind === 'word' || item.kind === 'name'
    if (draft.nouns.length > 0 && worded) noteAdjective(draft, items, i, speech)
  }
}

/** «|президента| України Володимира Зеленського»: what stands between the noun and the name. */
function noteWords({ modifiers }: Draft, items: readonly Item[], from: number, to: number, { data }: Speech): void {
  for (let i = to - 1; i >= from; i--) for (const stem of stemsOf(items[i]!, data)) modifiers.add(stem)
}

/** «авіакомпанія Ryanair», «російський концерн «Газпром»»: the noun right before a name, and the adjectives. */
function noteKind(draft: Draft, items: readonly Item[], at: number, speech: Speech): void {
  const { data, lexicon } = speech
  for (let i = at - 1; i >= Math.max(0, at - KIND_REACH); i--) {
    const item = items[i]!
    const kind = item.kind === 'word' && draft.nouns.length === 0 && noteNoun(draft, item, speech)
    if (!kind && (item.kind !== 'word' || !looksAdjectival(item, data))) return
    addModifier(draft, stemOf(item, data), lexicon)
  }
}

const looksAdjectival = noted((form, { shapes }: SpeechData) => shapes.adjective.test(form))

const KIND_REACH = 4

/** «Комерційний суд Барселони» is a court, not «компанія»; "In Home Health Inc" is a company. */
function noteOwnKind(draft: Draft, speech: Speech): void {
  if (draft.entity.type === 'PERSON') return
  for (const kind of ownKinds(draft.folded, speech)) addOwn(draft, kind)
}

const ownKinds = remember(
  (name: string, { data, lexicon }: Speech): readonly string[] => {
    const words = name.split(BLANK)
    const kinds = data.cases ? words.flatMap((word) => lexicon.kinds.get(nounStem(word, data)) ?? []) : []
    return data.companies.has(words.at(-1)!.replace('.', '')) ? [COMPANY, ...kinds] : kinds
  },
  MOST_NAMES,
  LONGEST_NAME,
)

const COMPANY = 'company'

/** «український президент …»: the adjective before the noun counts too. */
function noteAdjective(draft: Draft, items: readonly Item[], i: number, speech: Speech): void {
  addModifier(draft, stemOf(items[i]!, speech.data), speech.lexicon)
}

/** "Hugh Hill, a doctor,"; «Салім Баіг, голова в'язниці». */
function noteApposition(draft: Draft, items: readonly Item[], at: number, speech: Speech): void {
  if (items[at + 1]?.form !== ',') return
  const age = items[at + 2]?.form ?? ''
  if (AGE.test(age)) draft.modifiers.add(age)
  for (let i = at + 2; i < Math.min(items.length, at + 2 + TITLE_REACH) && items[i]!.kind !== 'mark'; i++) {
    if (speech.data.relatives.has(items[i]!.form)) return
    if (speech.data.cases && isVerb(items[i]!, speech.data)) return // каже Дяк, |було| багато; прийшов Дяк, |передає| кореспондент
    if (!speech.data.cases && items[i + 1] && isSaying(items[i + 1]!, speech.data)) return // Boeing, the union said
    if (items[i + 1]?.form === "'s") continue // the mayor's daughter
    if (noteNoun(draft, items[i]!, speech)) noteAdjective(draft, items, i - 1, speech)
    else for (const stem of stemsOf(items[i]!, speech.data)) if (draft.nouns.length > 0) draft.modifiers.add(stem)
  }
}

const isVerb = noted((form, data: SpeechData) => data.shapes.past.n.test(form) || readSaying(form, data))

// Tina Marsh, |51|
const AGE = /^\d{1,3}$/u

/** «колишнього президента»: the role is no more. */
function isFormer(before: Item | undefined, { data }: Speech): boolean {
  return before?.kind === 'word' && data.former.has(stemOf(before, data))
}

function noteNoun(draft: Draft, item: Item, speech: Speech): boolean {
  const noun = nounOf(draft, item, speech)
  if (noun) addNoun(draft, noun, speech.data)
  return noun !== null
}

/** The noun for such a figure that an item is a form of. */
function nounOf({ entity, nouns, superiors }: Draft, { kind, word, form }: Item, speech: Speech): string | null {
  if (kind !== 'word') return null
  const noun = (entity.type === 'PERSON' ? personNoun : bodyNoun)(word!, speech)
  if (noun && speech.data.quantities.has(form)) return null // багато is no багатій
  return noun && superiors.includes(noun) && !nouns.includes(noun) ? null : noun
}

function addOwn({ nouns }: Draft, noun: string): void {
  if (!nouns.includes(noun)) nouns.push(noun)
}

function addNoun(draft: Draft, noun: string, data: SpeechData): void {
  addOwn(draft, noun)
  const gender = data.roles.get(noun)?.gender
  if (gender) draft.genders[gender] += 2
}

/** «Мей заявила», «заявила Мей»: the verb tells the gender. */
function noteVerb(draft: Draft, items: readonly Item[], at: number, { data }: Speech): void {
  for (const i of [at + 1, at - 1]) {
    const item = items[i]
    const gender = item?.kind === 'word' ? verbGender(item.word!, data) : null
    if (gender) draft.genders[gender] += 1
  }
}

/** Of a verb of saying, or of any verb in the past: «прибув», «прибула». */
const verbGender = note((word: string, data: SpeechData): Gender | null => {
  const said = verbForm(word, data.say, data) ?? verbForm(word, data.tag, data)
  return said?.gender ?? pastGender(word, data.shapes)
})

function pastGender(word: string, { pastBesideName: { m, f } }: Shapes): Gender | null {
  return m.test(word) ? 'm' : f.test(word) ? 'f' : null
}

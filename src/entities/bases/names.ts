import type { EntityType } from '../../analysis.ts'

/** What a word of a name can be: decides which paradigms it may follow. */
export type WordKind = 'given' | 'surname' | 'thing' | 'post'

/** Masculine, feminine, neuter, plural. */
export const GENDERS = ['m', 'f', 'n', 'p'] as const
export type Gender = (typeof GENDERS)[number]

export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'] as const
export type Case = (typeof CASES)[number]

/** Cases as bits, in the order of `CASES`. */
export type CaseBits = number
export const ANY_CASE: CaseBits = (1 << CASES.length) - 1

/** The bit of a case. */
export function caseBit(name: Case): CaseBits {
  return 1 << CASES.indexOf(name)
}

/** The cases that bits stand for: for the same bits the same list. */
export function casesIn(bits: CaseBits): readonly Case[] {
  lists[bits] ??= CASES.filter((name) => (bits & caseBit(name)) !== 0)
  return lists[bits]
}

const lists: (readonly Case[])[] = []

/** What base forms and identity must know of a language. All words are folded and in the nominative. */
export interface NameData {
  /**
   * How names decline, one paradigm per line: gender, kinds (g given, s surname, t thing, p post, A adjective), class of the stem,
   * weight, then the endings of the seven cases: variants parted by `/`, `0` for none, `-` for a case that is not read, `*`
   * for the genitive of persons and the nominative of things. Empty: names do not decline.
   */
  readonly paradigms: readonly string[]
  /** The classes of stems that paradigms name; any other name means every stem. */
  readonly stems: Readonly<Record<string, RegExp>>
  /** First names by gender. */
  readonly given: { readonly m: ReadonlySet<string>; readonly f: ReadonlySet<string> }
  /** Other words of names: «київ», «рада». They win over words made up by endings. */
  readonly known: ReadonlySet<string>
  /** A phrase in small letters, which names no organisation: «збройні сили»; where that can be told. */
  readonly common?: RegExp
  /** Words that join two names: «та». */
  readonly joining: ReadonlySet<string>
  /** Words of one form: «баку», «трюдо». */
  readonly fixed: ReadonlySet<string>
  /** Abbreviations of nouns beside names, with their gender: «вул.» before them, «обл.» behind. */
  readonly clipped: ReadonlyMap<string, Gender>
  /** The cases that a preposition governs, or a verb before its subject. */
  readonly prepositions: ReadonlyMap<string, readonly Case[]>
  /** What stands before a name and is no part of it: "the", "mr". */
  readonly leading: ReadonlySet<string>
  /** Legal forms, which tell no name from another: «тов», "ltd". */
  readonly forms: ReadonlySet<string>
  /** Common nouns that head the names of organisations: «рада» alone may be any of them. */
  readonly heads: ReadonlySet<string>
  /** Stems of adjectives: «єлисейськ», «чорн». */
  readonly adjectives: RegExp
  /** Stems of those that are made of places: «донецьк». */
  readonly local: RegExp | null
  /** Types of names that have capitals wherever there are any. */
  readonly capitalised: ReadonlySet<EntityType>
  /**
   * What is no part of a name: "against"; a party before a place, "R-Fla"; a title behind it, "Ohio Rep."; the word that begins a
   * sentence, "Even Lee"; a post between a body and a person, "Essex County Sheriff Ann Lee". Null where nothing is known.
   */
  readonly cuts: {
    readonly between: RegExp
    readonly party: RegExp
    readonly title: RegExp
    readonly opening: RegExp
    readonly post: RegExp
  } | null
  /** Articles that are no part of a name. */
  readonly articles: ReadonlySet<string>
  /** Nouns before the name of a street, which may be left out: «вулиця». */
  readonly streets: ReadonlySet<string>
  /** How plurals end in the nominative: «Сурмичі». */
  readonly plural: RegExp | null
  /** Words after the noun of a name, where the noun comes last: "Ministry of Defence". Null: agreement tells the noun. */
  readonly afterNoun: ReadonlySet<string> | null
  /** How patronymics end: «Іванівна», «Петровичем». */
  readonly patronymic: RegExp | null
  /** A patronymic at the end of a name; `son`: what it has of a first name, if that must be one, which may end so. */
  readonly fatherly: { readonly shape: RegExp; readonly endings: readonly string[] } | null
  /** A genitive or a dative that no surname in the nominative ends with: «Ставицької». */
  readonly oblique: RegExp | null
  /** Letters that transcriptions confuse: «Хілларі», «Гілларі». */
  readonly confused: ReadonlyMap<string, string>
  /** Letters in the Latin script, roughly as English writes them. */
  readonly romanization: ReadonlyMap<string, string>
  /** What stands between a name and another one of the same person or thing: "known as"; if that one is short for it: "or". */
  readonly calling?: RegExp
  readonly or?: RegExp
  /** Titles that tell the gender of the person behind them: "mrs", «пані». */
  readonly titles: Readonly<Record<'m' | 'f', ReadonlySet<string>>>
  /** What names of one stem differ in, at the end of a word without marks: «зеленськ|ий», «зеленськ|а». */
  readonly ending: RegExp | null
  /** Lines of names for one thing, parted by `=`: «сша = сполучені штати». */
  readonly synonyms: readonly string[]
}

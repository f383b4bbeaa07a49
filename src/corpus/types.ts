import type { EntityType, Quotation } from '../analysis.ts'

/** How something is said; `mixed` is also what is reported with some words of the speaker quoted. */
export type Kind = Quotation['kind']

/** How often each. */
export type Kinds = Readonly<Record<Kind, number>>

/** A name that articles have in common: equal in type and letters, whatever the case and the apostrophes. */
export interface Name {
  readonly type: EntityType
  readonly name: string
}

export interface Article {
  readonly id: string
  readonly title: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  /** http or https. */
  readonly url: string | null
  readonly site: string | null
  readonly language: string | null
}

/** Something that somebody said, as a line of the table. */
export interface Row {
  readonly text: string
  /** In the words of the analysis; null: unattributed. */
  readonly speaker: string | null
  /** Numbers of the speakers' names; none where nobody is named. */
  readonly by: readonly number[]
  /** Numbers of the names in what is said, the speakers' own left out. */
  readonly about: readonly number[]
  readonly kind: Kind
  readonly confidence: number
  /** Number of the article. */
  readonly article: number
}

export interface Speaker extends Kinds {
  /** Number of the name. */
  readonly name: number
  readonly articles: number
}

/** How often one speaks about another. */
export interface Pair {
  readonly by: number
  readonly about: number
  readonly count: number
}

/** A day, week, month or year of the charts. */
export interface Bin extends Kinds {
  /** Its first day. */
  readonly start: string
}

/** What can be counted of any choice of rows. */
export interface Figures {
  readonly kinds: Kinds
  readonly unattributed: number
  /** By a source without a name. */
  readonly unnamed: number
  /** How many names are quoted. */
  readonly named: number
  /** Those quoted most. */
  readonly speakers: readonly Speaker[]
  /** Among those who name others most, and those named most. */
  readonly pairs: readonly Pair[]
  readonly days: ReadonlyMap<string, Kinds>
}

export interface Mentioned {
  readonly name: number
  readonly mentions: number
  readonly articles: number
}

/** The names of one type that articles mention most. */
export interface MentionedType {
  readonly type: EntityType
  /** Of them all. */
  readonly distinct: number
  readonly names: readonly Mentioned[]
}

export interface LanguageShare {
  readonly code: string | null
  readonly name: string | null
  readonly articles: number
}

/** Everything that the page of a corpus shows. */
export interface Corpus {
  readonly totals: {
    readonly articles: number
    readonly words: number
    readonly undated: number
    readonly quotations: number
    /** Records without an analysis. */
    readonly failed: number
    readonly first: string | null
    readonly last: string | null
  }
  readonly languages: readonly LanguageShare[]
  readonly models: readonly string[]
  /** Of the whole corpus. */
  readonly figures: Omit<Figures, 'days'> & { readonly days: readonly (readonly [string, Kinds])[] }
  readonly mentioned: readonly MentionedType[]
  readonly names: readonly Name[]
  readonly articles: readonly Article[]
  /** All, or the surest. */
  readonly rows: readonly Row[]
}

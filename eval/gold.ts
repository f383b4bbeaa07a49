import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType, Quotation, Span } from '../src/analysis.ts'

/** An article of `fixtures/` and what a careful reader finds in it. */
export interface Fixture {
  /** `uk/coalition` */
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/** `gold.json`: written by hand, by `../shared/gold/quotes/GUIDE.md`. */
export interface Gold {
  readonly language: string
  readonly title: string | null
  readonly date: string | null
  readonly quotations: readonly GoldQuotation[]
  /** Neither hits nor errors: «очікує, що {…}», "asked {not to be named}". */
  readonly borderline: readonly string[]
  /** Marked stretches that are not speech: names, titles, nicknames, scare quotes, marks inside a direct quotation. */
  readonly notQuotations: readonly string[]
  /** PERSON, LOCATION and ORGANIZATION alone; none where they are not annotated. A mention is listed as often as it stands in the text. */
  readonly entities: readonly GoldEntity[]
  /** Surfaces that are right as a mention and right as none. */
  readonly optionalEntities: readonly string[]
}

export interface GoldQuotation {
  readonly kind: Quotation['kind']
  readonly text: string
  /** In base form. */
  readonly speaker: string | null
  readonly mention: string | null
  readonly cue: string | null
  /** Which one, from 1, where the text stands more than once. */
  readonly occurrence?: number
  /** The source has no name: no speaker at all is right as well. */
  readonly unnamed?: boolean
}

export interface GoldEntity {
  readonly type: EntityType
  readonly name: string
  readonly mentions: readonly string[]
}

/** `fixtures`: articles whose whole output is kept; `eval/articles`: more, with their quotations alone. */
export const FOLDERS = ['fixtures', 'eval/articles'] as const
export type Folder = (typeof FOLDERS)[number]

/** Every annotated article of a folder, sorted by name. */
export function readFixtures(folder: Folder): Fixture[] {
  const root = join(import.meta.dirname, '..', folder)
  const folders = (path: string) => readdirSync(join(root, path)).sort()
  const names = folders('')
    .flatMap((language) => folders(language).map((slug) => `${language}/${slug}`))
    .filter((name) => existsSync(join(root, name, 'gold.json')))
  return names.map((name) => ({
    name,
    text: new TextDecoder().decode(readFileSync(join(root, name, 'article.txt'))),
    gold: JSON.parse(readFileSync(join(root, name, 'gold.json'), 'utf8')),
  }))
}

/** Where a stretch of gold stands. Throws if the article does not have it. */
export function locate(text: string, stretch: string, occurrence = 1): Span {
  const start = places(text, stretch)[occurrence - 1]?.start
  if (start === undefined) throw new Error(`not in the article: ${stretch}`)
  return { start, end: start + stretch.length }
}

/** Every place where a stretch stands. */
export function places(text: string, stretch: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(stretch); start >= 0; start = text.indexOf(stretch, start + stretch.length)) {
    found.push({ start, end: start + stretch.length })
  }
  return found
}

/** Where each code point starts, in UTF-16: gold sets count code points. */
export function codePoints(text: string): number[] {
  const places = [0]
  for (const char of text) places.push(places.at(-1)! + char.length)
  return places
}

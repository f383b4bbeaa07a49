import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { EntityType } from '../src/analysis.ts'
import type { Decoding } from '../src/entities/tagging/model.ts'
import { ENTITY_TYPES } from '../src/schema.ts'

/** Annotated documents: a `.jsonl` file, or a folder of articles with marks. Paths are relative to the current folder. */
export interface Source {
  readonly file: string
  /** How many times it is seen; 1 by default. */
  readonly times?: number
  /** Only measured with, never learned from, not even with `--all`: its licence is not the one of the model. */
  readonly apart?: boolean
  /** The types it annotates; all by default. What it leaves out is unknown, not absent. */
  readonly types?: readonly EntityType[]
}

/** What a model is made of. */
export interface Recipe {
  /** Of the model. */
  readonly name: string
  readonly language: string
  readonly licence: string
  /** What was measured before, in percent; the model says it. */
  readonly figures?: Readonly<Record<string, number>>
  /** In the order of the labels. */
  readonly types: readonly EntityType[]
  /** Word lists: a name that `lexicon.ts` knows, or a model file that has them. */
  readonly lexicon: string
  readonly train: readonly Source[]
  readonly dev: readonly Source[]
  /** Share of the documents that are seen a second time, in capitals, small letters or titles. */
  readonly recased: number
  readonly epochs: number
  /** Share of the features of a word that are left out at each step of learning; 0.3 by default. */
  readonly dropout?: number
  /** Weights below so many 48ths are left out, one less for frequent features, one more for rare ones; 4 by default. */
  readonly prune?: number
  /** How the tagger makes up its mind, if not as usual. */
  readonly decoding?: Decoding
  /** For the second pass, so many taggers learn from all but a part of the documents; 4 by default, fewer are faster. */
  readonly folds?: number
  /** Features seen less often are left out; 2 by default. */
  readonly least?: number
  /** Where the model goes. */
  readonly out: string
}

const entityType = z.enum(ENTITY_TYPES)

const source = z.strictObject({
  file: z.string(),
  times: z.int().positive().exactOptional(),
  apart: z.boolean().exactOptional(),
  types: z.array(entityType).exactOptional(),
})

const schema: z.ZodType<Recipe> = z.strictObject({
  name: z.string(),
  language: z.enum(['uk', 'en']),
  licence: z.string(),
  figures: z.record(z.string(), z.number()).exactOptional(),
  types: z.array(entityType).min(1),
  lexicon: z.string(),
  train: z.array(source).min(1),
  dev: z.array(source),
  recased: z.number().min(0).max(1),
  epochs: z.int().positive(),
  dropout: z.number().min(0).lt(1).exactOptional(),
  prune: z.int().positive().exactOptional(),
  decoding: z.strictObject({ boldness: z.number(), threshold: z.number().min(0).max(1) }).exactOptional(),
  folds: z.int().min(2).exactOptional(),
  least: z.int().positive().exactOptional(),
  out: z.string(),
})

/** Reads a recipe: a JSON file, or the name of one in `recipes/`. Throws an `Error` that says what is wrong, and where. */
export function readRecipe(given: string): Recipe {
  const own = fileURLToPath(new URL(`recipes/${given}.json`, import.meta.url))
  const read = schema.safeParse(JSON.parse(readFileSync(existsSync(own) ? own : given, 'utf8')))
  if (read.success) return read.data
  throw new Error(`${given}: ${z.prettifyError(read.error)}`)
}

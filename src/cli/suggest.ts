import { createRequire } from 'node:module'

export const COMMANDS = [
  'batch',
  'stream',
  'report',
  'enqueue',
  'work',
  'collect',
  'queue',
  'languages',
  'schema',
  'help',
] as const

export type CommandName = (typeof COMMANDS)[number]

/** The command that was meant by a word that is no file: "straem". */
export function suggestCommand(typed: string): CommandName | undefined {
  if (typed.length > LONGEST) return undefined
  // by path, see src/entities/identity/spelling.ts; untyped CommonJS
  const { DamerauLevenshteinDistance: distance }: Distances = createRequire(import.meta.url)(LEVENSHTEIN)
  return COMMANDS.find((name) => distance(typed.toLowerCase(), name, {}) <= Math.min(2, name.length / 3))
}

interface Distances {
  readonly DamerauLevenshteinDistance: (one: string, other: string, options: object) => number
}

const LEVENSHTEIN = 'natural/lib/natural/distance/levenshtein_distance.js'
const LONGEST = 11

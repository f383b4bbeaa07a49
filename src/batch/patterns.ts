import { createRequire } from 'node:module'
import { formatOf } from '../input/source.ts'

export interface Choice {
  /** Files that are taken, by their names or by their paths below the folder: `*.txt`, `2024/**`. */
  readonly include?: readonly string[]
  /** Files and folders that are not. */
  readonly exclude?: readonly string[]
  /** Files are taken whatever they are called. */
  readonly any?: boolean
}

/** Whether a path below a folder is wanted. */
export type Match = (path: string) => boolean

/** What is taken of a folder: unless told otherwise, what by its name may be an article. */
export function choose({ include, exclude = [], any = false }: Choice): { takes: Match; leaves: Match } {
  return {
    takes: include?.length ? anyOf(include) : (path) => any || formatOf(path) !== null,
    leaves: anyOf(exclude),
  }
}

/** The folder that a pattern begins with, and what it says of the paths below; null where it is no pattern. */
export function readPattern(typed: string): { folder: string; matches: Match; depth: number } | null {
  const { isGlob, base, glob } = picomatch.scan(typed)
  if (!isGlob) return null
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  return { folder: base || '.', matches: picomatch(glob), depth }
}

/** What nobody means by the articles in a folder. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

function anyOf(patterns: readonly string[]): Match {
  const matches = patterns.map((pattern) => {
    const bare = pattern.replace(SLASH_END, '')
    return picomatch(bare.replace(HERE, ''), { dot: true, basename: !bare.includes('/') })
  })
  return (path) => matches.some((match) => match(path))
}

// drafts/
const SLASH_END = /\/$/u
// ./drafts is that beside the articles, drafts any
const HERE = /^\.\//u

interface Picomatch {
  (pattern: string, options?: { readonly dot?: boolean; readonly basename?: boolean }): Match
  scan(pattern: string): { readonly isGlob: boolean; readonly base: string; readonly glob: string }
}

/** CommonJS without types. */
const picomatch: Picomatch = createRequire(import.meta.url)('picomatch')

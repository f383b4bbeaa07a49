import { createRequire } from 'node:module'

type Distance = (one: string, other: string, options: object) => number

let distance: Distance | undefined

// Its submodule alone: all of natural takes a second to load and brings clients of databases.
const JARO_WINKLER = 'natural/lib/natural/distance/jaro-winkler_distance.js'
const SHORTEST = 5
const LONGEST = 40
const SAFE = 0.94

/** Misspelt or transcribed in two ways: «Тіллерсон», «Тилерсон». Short names are never alike. */
export function alike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.max(one.length, other.length) > LONGEST) return false
  distance ??= createRequire(import.meta.url)(JARO_WINKLER) as Distance // untyped CommonJS
  return distance(one, other, {}) >= SAFE
}

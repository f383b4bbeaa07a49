import { resolve } from 'node:path'
import type { Refusal } from '../input/record.ts'
import { pathOf } from '../input/source.ts'
import type { Found } from './walk.ts'

/**
 * Leaves out what was found before at the same place, however its path was typed: `a.txt`, `./a.txt`, `/home/ann/a.txt`. A link
 * is another place. Single records of a file are taken as they are named.
 */
export async function* once(all: AsyncIterable<Found | Refusal>): AsyncGenerator<Found | Refusal> {
  const seen = new Set<string>()
  for await (const one of all) {
    const place = placeOf(one)
    if (place !== null && seen.has(place)) continue
    if (place !== null) seen.add(place)
    yield one
  }
}

function placeOf(one: Found | Refusal): string | null {
  if ('code' in one) return resolve(String(one.id))
  if (one.records) return null
  return pathOf(one.path) === null ? one.path : resolve(one.path)
}

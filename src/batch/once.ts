import { createHash } from 'node:crypto'
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
    const key = keyOf(one)
    if (key !== null && seen.has(key)) continue
    if (key !== null) seen.add(key)
    yield one
  }
}

/** A digest of the whole path: a million of them take less than 100 MB. */
function keyOf(one: Found | Refusal): string | null {
  const path = 'code' in one ? String(one.id) : one.path
  if ('records' in one && one.records) return null
  const place = pathOf(path) === null ? path : resolve(path)
  return createHash('sha1').update(place).digest('binary')
}

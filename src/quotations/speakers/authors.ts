import { isStop } from '../found.ts'
import type { Speech } from '../phrases/cues.ts'
import type { Item, Unit } from '../phrases/units.ts'

/** Those who are named in credits alone: "By Tess Gallo", «Фото: Ганна Леус», «Розмовляла Поліна Ґудзь». By id. */
export function readAuthors(units: readonly Unit[], speech: Speech): ReadonlySet<string> {
  const authors = new Set<string>()
  eachName(units, speech, (id, credited) => credited && authors.add(id))
  if (authors.size > 0) eachName(units, speech, (id, credited) => credited || authors.delete(id))
  return authors
}

function eachName(units: readonly Unit[], speech: Speech, visit: (id: string, credited: boolean) => void): void {
  for (const unit of units) {
    let credited = false
    for (const i of unit.names) {
      credited = isCredited(unit, i, speech) || (credited && isListed(unit.items, i, speech))
      visit(unit.items[i]!.name!.entity.id, credited)
    }
  }
}

/** A longer sentence tells of what somebody did: "By Monday Smith had said". */
const LONGEST_CREDIT = 16

function isCredited({ items, title }: Unit, at: number, { data }: Speech): boolean {
  if (items.length > LONGEST_CREDIT) return false
  const next = items[at + 1]
  const ends = !next || next.kind === 'mark' || data.conjoining.has(next.form)
  if (!ends) return false
  const word = items[at - 1]?.form === ':' ? at - 2 : at - 1
  if (!data.credits.has(items[word]?.form ?? '')) return false
  const before = items[word - 1]
  const opens = !before || before.kind === 'mark' || data.credits.has(before.form)
  return opens || (!title && !isStop(items.at(-1))) // A Saturday sketch by Lorcan Tighe
}

/** "By Ann Lee and Tom Ford" */
function isListed(items: readonly Item[], at: number, { data }: Speech): boolean {
  const link = items[at - 1]?.form ?? ''
  return items[at - 2]?.kind === 'name' && (link === ',' || data.conjoining.has(link))
}

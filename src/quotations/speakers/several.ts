import type { Document } from '../../text/document.ts'
import type { Found } from '../found.ts'
import type { Bearer } from '../phrases/bearers.ts'
import { phraseEnd, type Speech } from '../phrases/cues.ts'
import { THERE } from '../phrases/there.ts'
import type { Item, Unit } from '../phrases/units.ts'
import { describe } from './describe.ts'
import { groupMeant } from './groups.ts'
import type { Cast } from './people.ts'
import type { Unnamed } from './scenery.ts'
import { openingNouns } from './topics.ts'

/** «Демократи просять відкласти суд. Вони кажуть, що …»: several without a name, of whom the sentence before tells. */
export function severalBefore(
  { unit: { index }, bearers: [bearer] }: Found,
  units: readonly Unit[],
  document: Document,
  cast: Cast,
  speech: Speech,
): Unnamed | undefined {
  if (!bearer?.pronoun?.plural || bearer.pronoun === THERE) return undefined
  if (groupMeant(bearer, cast, units[index]!)) return undefined
  const near = units[index - 1]
  const refers = near && phraseEnd(near.items, 0, speech.lexicon.anaphora, speech) !== undefined // Про це повідомляє …
  const unit = units[refers ? index - 2 : index - 1]
  const { items = [] } = unit ?? {}
  const several = openingNouns(unit, speech).find(({ kind, from, head, noun }) => {
    const { form } = items[head]!
    const many = speech.data.quantities.has(items[from]!.form) // багато аналітиків
    const plural =
      kind === 'crowd' ? form === noun : form !== noun && (many || speech.data.shapes.pluralSubject.test(form))
    return plural && from < 2 && (kind === 'crowd' || kind === 'role')
  })
  if (!several) return undefined
  const last = subjectEnd(several, items, speech)
  const subject = { ...several, plural: true, to: last, end: items[last - 1]!.end }
  return { name: describe(subject, document, speech.data), person: true, several: true }
}

/** «|Депутати міської ради| приїхали до заводу» */
function subjectEnd({ head, to }: Bearer, items: readonly Item[], { data }: Speech): number {
  const verb = items.slice(head + 1, to).findIndex(({ form }) => data.shapes.finite.test(form))
  return verb < 0 ? to : head + 1 + verb
}

import { fold } from '../../text/fold.ts'
import { mapped } from '../../text/mapped.ts'
import type { Name } from '../bases/name.ts'
import type { NameData } from '../bases/names.ts'
import { noteNameWhether } from '../bases/notes.ts'
import type { TaggedMention } from '../tagging/tagger.ts'

/**
 * Where an article names "Tesla Inc", its "Tesla" is that company, whatever the tagger takes it for, unless it names somebody in full who is
 * called so: "Michael Dell".
 */
export function settleCompanies(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  data: NameData | undefined,
): readonly TaggedMention[] {
  if (!mentions.some(({ type }, at) => type === 'ORGANIZATION' && endsWithForm(names[at]!, data))) return mentions
  const companies = new Set<string>()
  for (const [at, { type }] of mentions.entries())
    if (type === 'ORGANIZATION' && endsWithForm(names[at]!, data)) companies.add(names[at]!.whole)
  for (const [at, { type }] of mentions.entries())
    if (type === 'PERSON' && names[at]!.keys.length > 1) for (const key of names[at]!.keys) companies.delete(key)
  return mapped(mentions, (mention, at) =>
    MISTAKEN.has(mention.type) && companies.has(names[at]!.whole) ? { ...mention, type: 'ORGANIZATION' } : mention,
  )
}

const MISTAKEN: ReadonlySet<TaggedMention['type']> = new Set(['PERSON', 'LOCATION', 'MISC'])

/** "Tesla Inc." */
const endsWithForm = noteNameWhether(({ folded, words }, data) => {
  const last = LAST.exec(folded)?.groups?.word ?? ''
  return data?.forms.has(last) === true && fold(words.at(-1) ?? '') !== last
})

const LAST = / (?<word>\p{L}+)\.?$/u

import { mapped } from '../../text/mapped.ts'
import { isFigure } from '../bases/base.ts'
import type { Name } from '../bases/name.ts'
import type { NameData } from '../bases/names.ts'
import { noteName, noteNameWhether } from '../bases/notes.ts'
import type { TaggedMention } from '../tagging/tagger.ts'

/**
 * A name of several words that is mostly tagged as a person's is a person's everywhere; «Комісія» is nobody where there
 * is a «Європейська комісія».
 */
export function findPersons(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  data: NameData | undefined,
): boolean[] {
  const votes = votesFor(mentions, names)
  const heads = findHeads(mentions, names, data)
  return mapped(mentions, ({ type }, index) => {
    if (isFigure(type)) return false
    const name = names[index]!
    const person = type === 'PERSON'
    if (!hasSeveral(name) || type === 'JOB') return person && !heads.has(name.folded) && !isHead(name, data)
    return votes ? (votes.get(name.whole) ?? 0) + (person ? 0.5 : -0.5) > 0 : person
  })
}

/** For those that are tagged as a person's and as something else: how many more mentions are a person's; null where there are none. */
function votesFor(mentions: readonly TaggedMention[], names: readonly Name[]): ReadonlyMap<string, number> | null {
  const votes = new Map<string, number>()
  for (let index = 0; index < mentions.length; index++) {
    const name = names[index]!
    if (mentions[index]!.type === 'PERSON' && hasSeveral(name)) votes.set(name.whole, (votes.get(name.whole) ?? 0) + 1)
  }
  if (votes.size === 0) return null
  let disputed = false
  for (let index = 0; index < mentions.length; index++) {
    const { type } = mentions[index]!
    if (type === 'PERSON' || isFigure(type) || !hasSeveral(names[index]!)) continue
    const { whole } = names[index]!
    const known = votes.get(whole)
    if (known === undefined) continue
    votes.set(whole, known - 1)
    disputed = true
  }
  return disputed ? votes : null
}

const hasSeveral = noteNameWhether(({ base, whole }) => base.includes(' ') && whole !== '')

const isHead = noteNameWhether(({ folded }, data) => data?.heads.has(folded) === true)

/** The nouns of organisations; "Trump" of "Friends of Trump" is none where there is a "Donald Trump". */
function findHeads(
  mentions: readonly TaggedMention[],
  names: readonly Name[],
  data: NameData | undefined,
): ReadonlySet<string> {
  const heads = new Set<string>()
  for (let index = 0; index < mentions.length; index++) {
    const { base, head } = names[index]!
    if (mentions[index]!.type === 'ORGANIZATION' && head && base.includes(' ')) heads.add(head)
  }
  if (heads.size === 0) return heads
  for (let index = 0; index < mentions.length; index++)
    if (mentions[index]!.type === 'PERSON') heads.delete(surnameOf(names[index]!, data))
  return heads
}

/** The last word of a name that begins with a first name; else empty. */
const surnameOf = noteName(({ folded }, data) => {
  const first = folded.slice(0, Math.max(0, folded.indexOf(' ')))
  const given = data?.given.m.has(first) || data?.given.f.has(first)
  return given ? folded.slice(folded.lastIndexOf(' ') + 1) : ''
}, '')

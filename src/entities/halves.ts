import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import type { TaggedMention } from './tagging/tagger.ts'

/** The mentions with names of persons whole that the tagger took for two: "[Nora] [Quill]" where a "Nora Quill" is named, "[Nora Quill]-[Hansen]". */
export function joinHalves({ text }: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  if (!mentions.some((mention, index) => index > 0 && areBeside(text, mentions[index - 1]!, mention)))
    return [...mentions]
  const doubled = doubledNames(text, mentions)
  const whole = new Set(mentions.filter(isPerson).map(({ start, end }) => fold(text.slice(start, end))))
  const joined: TaggedMention[] = []
  for (const mention of mentions) {
    const before = joined.at(-1)
    const pair = before && areBeside(text, before, mention) ? fold(text.slice(before.start, mention.end)) : ''
    if (before && (whole.has(pair) || doubled.has(pair) || isDoubled(text, before, mention)))
      joined[joined.length - 1] = { ...mention, start: before.start }
    else joined.push(mention)
  }
  return joined
}

/** "quill-hansen", if it stands behind a first name. */
function doubledNames(text: string, mentions: readonly TaggedMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1]
    if (!before || !areBeside(text, before, mention) || !isDoubled(text, before, mention)) return
    const first = text.slice(before.start, before.end)
    names.add(fold(text.slice(before.start + first.lastIndexOf(' ') + 1, mention.end)))
  })
  return names
}

/** "[Nora Quill]-[Hansen]": a first name shows that it is no match of Quill against Hansen. */
function isDoubled(text: string, before: TaggedMention, { start, end }: TaggedMention): boolean {
  const gap = text.slice(before.end, start)
  return gap === '-' && text.slice(before.start, before.end).includes(' ') && !text.slice(start, end).includes(' ')
}

function areBeside(text: string, before: TaggedMention, mention: TaggedMention): boolean {
  const near = mention.start - before.end === 1 && isPerson(before) && isPerson(mention)
  return near && GAP.test(text.charAt(before.end))
}

const GAP = /[ -]/u

function isPerson({ type }: TaggedMention): boolean {
  return type === 'PERSON'
}

import type { SpeechData } from '../quotations/words/speech.ts'
import type { Document } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { unitAt } from '../text/letters.ts'
import { mapped } from '../text/mapped.ts'
import { hashOf } from '../text/word.ts'
import type { NameData } from './bases/names.ts'
import type { TaggedMention } from './tagging/tagger.ts'

/** The mentions with names that the tagger took for one cut in two: "[Inter Miami] against [Orlando City]". */
export function cutNames(document: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  const { names } = document.language
  if (!names?.cuts) return [...mentions]
  const named: TaggedMention[] = []
  for (const mention of mentions) for (const part of cut(document, mention, names, names.cuts)) named.push(part)
  return named
}

function cut(
  { text }: Document,
  mention: TaggedMention,
  data: NameData,
  cuts: NonNullable<NameData['cuts']>,
): readonly TaggedMention[] {
  const { start, end, type } = mention
  if (mention.source || end - start > LONGEST) return [mention]
  const words = text.slice(start, end)
  const party = cuts.party.exec(words)
  if (party && BRACKET.test(text.slice(start - 2, start)))
    return [{ ...mention, start: start + party[0].length, type: 'LOCATION' }]
  const opening = type === 'PERSON' ? cuts.opening.exec(words) : null
  if (opening && OPENS.test(text.slice(Math.max(0, start - 2), start)))
    return [{ ...mention, start: start + opening[0].length }]
  const title = NAME_BEHIND.test(text.slice(end, end + 3)) ? cuts.title.exec(words) : null
  if (title) return title.index > 0 ? [{ ...mention, end: start + title.index }] : []
  if (!words.includes(' ')) return [mention]
  const between = cuts.between.exec(words)
  if (between)
    return [
      { ...mention, end: start + between.index },
      { ...mention, start: start + between.index + between[0].length },
    ]
  return ownerAndOwned(words, mention, data, cuts.post)
}

/** The mentions with the names of outlets whole that the tagger cut: "[USA] TODAY". */
export function wholeOutlets(document: Document, mentions: readonly TaggedMention[]): TaggedMention[] {
  const { speech } = document.language
  if (!speech) return [...mentions]
  const whole = mapped(mentions, (mention) => wholeOutlet(document, mention, speech))
  return whole.filter(({ start }, index) => index === 0 || start >= whole[index - 1]!.end)
}

function wholeOutlet({ text, folded }: Document, mention: TaggedMention, speech: SpeechData): TaggedMention {
  const { start, end } = mention
  const followed = end - start < LONGEST && end < folded.length && unitAt(folded, end) === BLANK
  const outlets = followed ? outletsOf(speech).get(hashOf(folded, start, end)) : undefined
  const outlet = outlets?.find((name) => name[end - start] === ' ' && folded.startsWith(name, start))
  if (!outlet) return mention
  const last = text.charAt(start + outlet.lastIndexOf(' ') + 1)
  const behind = text.charAt(start + outlet.length)
  return CAPITAL.test(last) && !LETTER.test(behind)
    ? { ...mention, end: start + outlet.length, type: 'ORGANIZATION' }
    : mention
}

const BLANK = ' '.charCodeAt(0)
const LETTER = /\p{L}/u

const outletsByOpening = new WeakMap<SpeechData, ReadonlyMap<number, readonly string[]>>()

/** The outlets by the hashes of the words that they begin with: "usa today" by that of "usa". */
function outletsOf(speech: SpeechData): ReadonlyMap<number, readonly string[]> {
  const known = outletsByOpening.get(speech)
  if (known) return known
  const found = new Map<number, string[]>()
  for (const outlet of speech.outlets)
    for (let end = outlet.indexOf(' '); end > 0; end = outlet.indexOf(' ', end + 1)) {
      const hash = hashOf(outlet, 0, end)
      found.set(hash, [...(found.get(hash) ?? []), outlet])
    }
  outletsByOpening.set(speech, found)
  return found
}

const LONGEST = 80
// (R-Fla., Lee, D-Calif.
const BRACKET = /[(]$|, $/u
// He left. |Even Lee left.
const OPENS = /(?:^|[.!?\n]\s?)$/u
// Rep|. Ann Lee
const NAME_BEHIND = /^\.? \p{Lu}/u
// Conservatives' Kemi Badenoch, Essex County Sheriff Ann M. Lee
const OWNED =
  /^(?<owner>.{2,60}?)(?<gap>['’]s |(?<=s)['’] | )(?<first>\p{Lu}[\p{L}-]+) (?:\p{Lu}\. )?(?<last>\p{Lu}[\p{L}'’-]+)$/u

/** "[Labour]'s [Rachel Reeves]", "[Essex County] Sheriff [Ann Lee]": a first name begins the name of a person. */
function ownerAndOwned(
  words: string,
  mention: TaggedMention,
  { given, heads }: NameData,
  post: RegExp,
): readonly TaggedMention[] {
  const groups = mention.type === 'ORGANIZATION' ? OWNED.exec(words)?.groups : undefined
  if (!groups) return [mention]
  const { owner = '', gap = '', first = '', last = '' } = groups
  const named = given.m.has(fold(first)) || given.f.has(fold(first))
  const body = gap === ' ' ? post.exec(owner)?.index : owner.length
  if (!named || !body || heads.has(fold(last))) return [mention]
  return [
    { ...mention, end: mention.start + body },
    { ...mention, start: mention.start + owner.length + gap.length, type: 'PERSON' },
  ]
}

/** The mentions without those in small letters, where such names have capitals and the sentence has any. */
export function dropSmall(
  { text, sentences, language }: Document,
  mentions: readonly TaggedMention[],
): TaggedMention[] {
  const written = language.names?.capitalised
  if (!written) return [...mentions]
  let at = 0
  return mentions.filter(({ type, start, end, confidence }) => {
    if (!written.has(type) || confidence >= SURE) return true
    while (at < sentences.length && sentences[at]!.end <= start) at++
    const cased = CAPITAL.test(text.charAt(sentences[at]?.start ?? 0))
    return !cased || NAMED.test(text.slice(start, end))
  })
}

const CAPITAL = /\p{Lu}/u
const NAMED = /[\p{Lu}\p{N}]/u
/** «hromadske», where the tagger has no doubt */
const SURE = 0.7

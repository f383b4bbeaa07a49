import type { Document } from '../text/document.ts'
import type { TaggedMention } from './tagging/tagger.ts'

/** The mentions without those in the address of a mailbox or a page: "a.lee@herald.example", "https://herald.example/lee". */
export function dropAddresses({ text }: Document, mentions: readonly TaggedMention[]): readonly TaggedMention[] {
  if (mentions.length === 0 || !mayHaveAddresses(text, mentions[0]!.start, mentions.at(-1)!.end)) return mentions
  return mentions.filter(({ start, end }) => !ADDRESS.test(around(text, start, end)))
}

/** Most articles have not one sign of an address. */
function mayHaveAddresses(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - REACH), end + REACH)
  return near.includes('@') || near.includes('/')
}

/** What stands between two blanks, as far as it matters. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH)
  const before = text.slice(from, start)
  const behind = text.slice(end, end + REACH)
  const blank = BLANK.exec(behind)
  return before.slice(lastBlank(before) + 1) + text.slice(start, end) + behind.slice(0, blank?.index)
}

function lastBlank(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (BLANK.test(text.charAt(at))) return at
  return -1
}

const REACH = 60
const BLANK = /\s/u
// a.lee@herald.example, https://herald.example, herald.example/lee; but not Booking.com, @herald, Oslo/Bergen
const ADDRESS = /[\p{L}\p{N}_-]@[\p{L}\p{N}-]+\.\p{L}|:\/\/|\p{Ll}\.\p{Ll}{2,24}\/\p{L}?/u

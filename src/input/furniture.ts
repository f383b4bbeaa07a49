import { lines } from '../language/words.ts'
import { readDay } from './day.ts'

/** Where a text begins below the lines that a page or a press office puts above it: `Home > News`, `FOR IMMEDIATE RELEASE`. */
export function skipFurniture(text: string, from: number): number {
  for (let end = from; ; ) {
    LINE.lastIndex = end
    const match = LINE.exec(text)
    if (!match) return /\S/u.test(text.slice(end)) ? end : from
    if (!isFurniture(match.groups!.line!.trim())) return end
    end = LINE.lastIndex
  }
}

function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  const { label = '', day } = LABEL.exec(line)?.groups ?? {}
  return PATH.test(line) || (RELEASES.has(label.toLowerCase()) && (!day || readDay(day) !== null))
}

/** In UTF-16 code units. */
const LONGEST = 200
const LINE = /\s*(?<line>\S[^\r\n]{0,999})(?:\r\n?|\n)/uy
// Головна » Новини, Home > News > Politics; but not « Oui » : the mayor, Ford > Ferrari
const PATH = /^[^«‹.]{2,} (?:[»›] [^.«‹]*|> [^.>]* > [^.]*)$/u
// FOR IMMEDIATE RELEASE: 4 September 2025
const LABEL = /^[*\s]*(?<label>\p{L}[\p{L} -]*\p{L})[*\s]*[.:–—|]?[*\s]*(?<day>.*)$/u

const RELEASES: ReadonlySet<string> = new Set(
  lines(`
    for immediate release
    press release
    news release
    media release
    пресреліз
    прес-реліз
    для негайного оприлюднення
    для негайного поширення
  `),
)

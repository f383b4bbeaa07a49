import { byUnit, unitAt } from './letters.ts'

/** One code unit for one: lower case, one apostrophe, so that offsets into the result are offsets into the text. */
export function fold(text: string): string {
  const { length } = text
  if (length > LONGEST) return foldAll(text)
  let folded = ''
  let from = 0
  for (let at = 0; at < length; at++) {
    const kind = kindAt(text, at)
    if (kind === FOLDED) continue
    if (kind === DOUBTFUL) return foldAll(text)
    folded += text.slice(from, at) + foldUnit(unitAt(text, at))
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** Names and words have a capital or two, if any: ten times as fast as `toLowerCase` of Cyrillic. */
const LONGEST = 60

const FOLDED = 1
const UNFOLDED = 2
/** Halves of letters, and Σ, which ends a word as ς. */
const DOUBTFUL = 3
export const IS_DOUBTFUL = /[\p{Cs}Σ]/u

const kindAt = byUnit((unit) => (IS_DOUBTFUL.test(unit) ? DOUBTFUL : foldAll(unit) === unit ? FOLDED : UNFOLDED))

const units = new Map<number, string>()

function foldUnit(unit: number): string {
  const known = units.get(unit)
  if (known !== undefined) return known
  const folded = foldAll(String.fromCharCode(unit))
  units.set(unit, folded)
  return folded
}

function foldAll(text: string): string {
  const lower = text.toLowerCase()
  const folded = lower.length === text.length ? lower : lowerEach(text)
  return folded.replace(APOSTROPHES, "'")
}

// п’ять, пʼять, п`ять
const APOSTROPHES = /[’ʼ‘`´]/gu

/** 'İ'.toLowerCase() is two units long: such letters stay as they are. */
function lowerEach(text: string): string {
  let folded = ''
  for (const char of text) {
    const lower = char.toLowerCase()
    folded += lower.length === char.length ? lower : char
  }
  return folded
}

import { byUnit } from './letters.ts'

/** One code unit for one: lower case, one apostrophe, so that offsets into the result are offsets into the text. */
export function fold(text: string): string {
  const { length } = text
  if (length > LONGEST) return foldAll(text)
  const at = foldedEnd(text, 0, length)
  if (at === length) return text
  return at === 0 && foldedEnd(text, 1, length) === length
    ? foldUnit(text.charCodeAt(0)) + text.slice(1)
    : foldAll(text)
}

/** Longer texts have something to fold; most words have nothing but a capital. */
const LONGEST = 60

function foldedEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && kindAt(text, at) === FOLDED) at++
  return at
}

const FOLDED = 1
const UNFOLDED = 2
const HALF = /\p{Cs}/u

// half of a letter tells nothing
const kindAt = byUnit((unit) => (foldAll(unit) === unit && !HALF.test(unit) ? FOLDED : UNFOLDED))

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

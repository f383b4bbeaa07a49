/**
 * The code unit of a text at a place, as by `text.charCodeAt(at)`. Where V8 has met texts of more kinds than it tells apart, it looks that
 * method up anew for each unit, which takes longer than the reading.
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt)

/**
 * Tells what the code units of texts are, by a table: `read` says it of each but once, as a number from 1 to 255. A pattern takes
 * ten times as long. Never to be asked behind the end of a text, which would make it slow for good; nor does it ask itself how long
 * the text is, as V8 has to look that up for strings of so many kinds.
 */
export function byUnit(read: (unit: string) => number): (text: string, at: number) => number {
  const known = new Uint8Array(0x10000)
  return (text, at) => {
    const unit = unitAt(text, at)
    if (known[unit] === 0) known[unit] = read(String.fromCharCode(unit))
    return known[unit]!
  }
}

/** The same of code units as `unitsOf` gives them; by itself, as one function for both is slow in both. */
export function byCode(read: (unit: string) => number): (code: number) => number {
  const known = new Uint8Array(0x10000)
  return (code) => {
    if (known[code] === 0) known[code] = read(String.fromCharCode(code))
    return known[code]!
  }
}

const LETTER = 1
const OTHER = 2
const IS_LETTER = /\p{L}/u

const kindAt = byUnit((unit) => (IS_LETTER.test(unit) ? LETTER : OTHER))

/** Where the letters end that begin at a place. */
export function lettersEnd(text: string, from: number, most: number): number {
  const end = Math.min(text.length, from + most)
  let at = from
  while (at < end && kindAt(text, at) === LETTER) at++
  return at
}

/** Where the letters begin that end at a place. */
export function lettersStart(text: string, to: number, most: number): number {
  let at = to
  while (at > 0 && at > to - most && kindAt(text, at - 1) === LETTER) at--
  return at
}

/** Is there nothing but letters? */
export function isLetters(text: string): boolean {
  const { length } = text
  return lettersEnd(text, 0, length) === length
}

const CHANGES = 1
const STAYS = 2
/** Half of a letter or of an emoji, which tells nothing. */
const HALF = 3
const IS_HALF = /\p{Cs}/u

const caseAt = byUnit((unit) => (IS_HALF.test(unit) ? HALF : unit.toUpperCase() === unit ? STAYS : CHANGES))

/** Is there no small letter: NATO, G20, «»? */
export function isUpper(text: string): boolean {
  for (let at = 0, { length } = text; at < length; at++) {
    const kind = caseAt(text, at)
    if (kind === CHANGES) return false
    if (kind === HALF) return text === text.toUpperCase()
  }
  return true
}

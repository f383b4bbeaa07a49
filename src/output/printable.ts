/** The text with a mark in place of whatever a terminal obeys: escape sequences, bells, turns of the writing direction. */
export function printable(text: string): string {
  return text.replace(OBEYED, '\uFFFD')
}

// ESC and BEL, CSI in one unit (U+009B), a carriage return, half a surrogate pair, the right-to-left override; tabs and line feeds stay
const OBEYED = /[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu

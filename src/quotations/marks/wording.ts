/** The words of a text, folded. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(WORD) ?? []
}

const WORD = /[\p{L}']+/gu

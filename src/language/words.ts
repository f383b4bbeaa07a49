/** Reads a word list: words between blanks, one group per line, `#` starts a comment. */
export function words(list: string): Set<string> {
  return new Set(list.replace(/#.*$/gmu, '').split(/\s+/u).filter(Boolean))
}

/** Reads a list of phrases, one per line, `#` starts a comment. */
export function lines(list: string): string[] {
  return list
    .replace(/#.*$/gmu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

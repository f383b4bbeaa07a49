import { byUnit } from '../text/letters.ts'

/** The script that most letters of a text belong to, by its Unicode name; 'Other' for a rare one, null without letters. */
export function mainScript(text: string): string | null {
  const counts = new Uint32Array(PLACES)
  for (let at = 0, { length } = text; at < length; at++) counts[placeAt(text, at)]!++
  const [latin, cyrillic, others] = [counts[LATIN]!, counts[CYRILLIC]!, counts[OTHERS]!]
  if (others > cyrillic && others > latin) return countScripts(text)
  if (cyrillic === 0 && latin === 0) return null
  return cyrillic >= latin ? 'Cyrillic' : 'Latin'
}

const LATIN = 1
const CYRILLIC = 2
const OTHERS = 3
/** Figures, marks, blanks. */
const NOWHERE = 4
const PLACES = 5

const LATIN_LETTER = /[A-Za-z]/u

const placeAt = byUnit((unit) => {
  if (unit >= '\u0400' && unit < '\u0530') return CYRILLIC
  return LATIN_LETTER.test(unit) ? LATIN : unit >= '\u00aa' ? OTHERS : NOWHERE
})

/** What is language in a text: letters composed, one apostrophe, no addresses. */
export function plain(text: string): string {
  const composed = text.normalize('NFC')
  const words = ADDRESS_MARKS.some((mark) => composed.includes(mark)) ? composed.replace(ADDRESS, ' ') : composed
  return words.replace(APOSTROPHE, "'")
}

/** The words of a script as written: п'ять, l'homme, it's. */
export function wordsOf(text: string, script: string): string[] {
  const own = script === 'Cyrillic' && text.includes('i') ? text.replace(LATIN_I, 'і') : text
  readers[script] ??= readerOf(script)
  return readers[script](own)
}

/** Is a token, folded, not surely read in a sentence as it is alone? */
export function isDoubtful(token: string): boolean {
  return DOUBTFUL.test(token) || plain(token) !== token
}

// @name, #tag, https:|/, www.|, п|´ять; й of two signs, IV typed as one; «Украiна» typed with the Latin letter
const DOUBTFUL = /^[@#/']$|www$|[\p{M}\p{Nl}]|i(?=\p{sc=Cyrillic})|(?<=\p{sc=Cyrillic})i/u

type Reader = (text: string) => string[]

const readers: Record<string, Reader> = {}

function readerOf(script: string): Reader {
  const letter = `[\\p{sc=${script}}\\p{M}]`
  const word = new RegExp(`${letter}+(?:'${letter}+)*`, 'gu')
  const isLetter = new RegExp(letter, 'u')
  const kindAt = byUnit((unit) =>
    isLetter.test(unit) ? LETTER : unit === "'" ? JOINER : HALF.test(unit) ? PAIRED : OTHER,
  )
  return (text) => {
    const words: string[] = []
    let start = -1
    const { length } = text
    for (let at = 0; at <= length; at++) {
      const kind = at < length ? kindAt(text, at) : OTHER
      if (kind === PAIRED) return text.match(word) ?? []
      if (kind === LETTER && start < 0) start = at
      if (kind === LETTER || start < 0 || (kind === JOINER && at + 1 < length && kindAt(text, at + 1) === LETTER))
        continue
      words.push(text.slice(start, at))
      start = -1
    }
    return words
  }
}

const LETTER = 1
const JOINER = 2
/** Half of a letter, or of an emoji, of two code units. */
const PAIRED = 3
const OTHER = 4
const HALF = /\p{Cs}/u

/** The language of a script that no other big language is written in. */
export const ONLY_LANGUAGE: Readonly<Record<string, string>> = {
  Greek: 'el',
  Georgian: 'ka',
  Armenian: 'hy',
  Hangul: 'ko',
  Hiragana: 'ja',
  Katakana: 'ja',
  Han: 'zh',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Tibetan: 'bo',
  Sinhala: 'si',
  Bengali: 'bn',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Kannada: 'kn',
  Malayalam: 'ml',
  Tamil: 'ta',
  Telugu: 'te',
}

const ANY_LETTER = /\p{L}/gu
const APOSTROPHE = /[’ʼ‘`´]/gu

// https://…, www.…, @name, #tag, the end of an e-mail address
const ADDRESS_MARKS = ['://', 'www.', '@', '#']
const ADDRESS = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_.-]+/gu

// «Украiна» typed with the Latin letter
const LATIN_I = /i(?:(?=\p{sc=Cyrillic})|(?<=\p{sc=Cyrillic}i))/gu

const SHARED = ['Cyrillic', 'Latin', 'Arabic', 'Devanagari', 'Hebrew', 'Ethiopic', 'Myanmar']

const SCRIPTS = [...SHARED, ...Object.keys(ONLY_LANGUAGE)]

const letters: Record<string, RegExp> = {}

/** Matches a letter of a script. Made when it is first asked for: each takes a millisecond. */
function letterOf(script: string): RegExp {
  letters[script] ??= new RegExp(`(?=\\p{L})\\p{sc=${script}}`, 'gu')
  return letters[script]
}

function countScripts(text: string): string | null {
  const letters = text.match(ANY_LETTER)?.length ?? 0
  let best: string | null = letters > 0 ? 'Other' : null
  let most = 0
  for (const script of SCRIPTS) {
    const count = text.match(letterOf(script))?.length ?? 0
    if (count > most) [best, most] = [script, count]
  }
  return best
}

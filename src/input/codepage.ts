import { scoreByWords } from '../language/rank.ts'
import { mainScript, plain, wordsOf } from '../language/scripts.ts'
import { decodeAs } from './encodings.ts'

/** The code page in which bytes look most like a text in some language: by its words and endings, and by what text never has. */
export function guessCodePage(bytes: Uint8Array): string {
  const sample = excerpt(bytes)
  const pages = CODE_PAGES.map((encoding) => ({ encoding, score: score(decodeAs(encoding, sample)) }))
  return pages.reduce((best, page) => (page.score > best.score ? page : best)).encoding
}

/** Of those that read alike the first is named. */
const CODE_PAGES = ['windows-1252', 'windows-1250', 'windows-1251', 'koi8-u', 'koi8-r', 'iso-8859-5', 'ibm866'] as const

/** The first lines that are not ASCII; those of a page are scripts and links. */
function excerpt(bytes: Uint8Array): Uint8Array {
  const found = new Uint8Array(LONGEST)
  let length = 0
  for (let start = 0; start < bytes.length && length < LONGEST; ) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    const line = bytes.subarray(start, end)
    const first = line.findIndex((byte) => byte >= 0x80)
    if (first >= 0) {
      const part = line.subarray(Math.max(0, first - BEFORE)).subarray(0, LONGEST - length)
      found.set(part, length)
      length += part.length
    }
    start = end
  }
  return found.subarray(0, length)
}

/** In bytes. */
const LONGEST = 8192
const BEFORE = 200
const LINE_FEED = 0x0a

/** Log odds of the likeliest language, less what speaks against any. */
function score(text: string): number {
  const words = plain(text.replace(TAG, ' '))
  const script = mainScript(words)
  if (script === null) return Number.NEGATIVE_INFINITY
  const odds = Math.max(...scoreByWords(wordsOf(words, script), script).map(([, score]) => score), UNKNOWN)
  return (
    odds - COST.noise * count(NOISE, words) - COST.mixed * count(MIXED, words) - COST.capital * count(CAPITAL, words)
  )
}

/** Of a script that whosaid knows no words of. */
const UNKNOWN = -1000

/** Fitted by hand on the sentences of `tests/newspapers.ts`. */
const COST = { noise: 10, mixed: 10, capital: 0.3 }

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

const TAG = /<[^<>]*>/gu
// ▓, ¤, ³, U+0098: what newspapers never have; after a letter also «tor°»; beside a digit also «Ł40»
const NOISE =
  /[^\p{ASCII}\p{L}\p{M}\s‚„“”‘’«»‹›–—…•·№°©®™€£§±½¼¾×\u00AD]|(?<=\p{L})(?:[°§±½¼¾×№£€]|[©®™](?=\p{L}))|[^\P{L}A-Za-z](?=\d)|(?<=\d)[^\P{L}A-Za-z]/gu
// «cafй»; but «Украiна» was typed so where the Ukrainian letter was wanting
const MIXED = /\p{sc=Cyrillic}(?=(?![iI])\p{sc=Latin})|(?<!i)(?<=\p{sc=Latin})\p{sc=Cyrillic}/giu
// «пРЕЗИДЕНТ»: KOI8 has the capitals where windows-1251 has the small letters
const CAPITAL = /(?<=\p{L})\p{Lu}/gu

/** What the key of a word must know of a language, folded. */
export interface MorphologyData {
  /** Nominal endings. */
  readonly endings: ReadonlySet<string>
  /** Suffixes that come and go once the ending is off. */
  readonly suffixes: ReadonlySet<string>
  /** Vowels that shift into each other before the last consonants. */
  readonly shifting: ReadonlySet<string>
}

/** One key for the inflected forms of a word, as well as endings alone can tell: Львів, Львові; Зеленський, Зеленського. */
export function wordKey(folded: string, { endings, suffixes, shifting }: MorphologyData): string {
  const stem = strip(strip(folded.includes('ґ') ? folded.replaceAll('ґ', 'г') : folded, endings), suffixes)
  const last = lastVowel(stem, shifting)
  return last < 0 ? stem : `${stem.slice(0, last)}*${stem.slice(last + 1)}`
}

/** A stem shorter than this says too little: Рим|у, not Р|иму. */
const SHORTEST_STEM = 3
const LONGEST_ENDING = 4

function strip(word: string, endings: ReadonlySet<string>): string {
  for (let cut = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); cut > 0; cut--) {
    if (endings.has(word.slice(-cut))) return word.slice(0, -cut)
  }
  return word
}

/** Where a shifting vowel stands before the last consonant or two, or -1: Кан*в. */
function lastVowel(stem: string, shifting: ReadonlySet<string>): number {
  for (const back of [2, 3]) {
    if (shifting.has(stem.charAt(stem.length - back))) return stem.length - back
  }
  return -1
}

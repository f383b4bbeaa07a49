import { fold } from './fold.ts'
import { type Gap, UPPER } from './gaps.ts'
import type { Verdict } from './rules.ts'
import type { SentenceData } from './sentences.ts'

/** 'ім. Т. Шевченка', 'Dr. House', but not '5 м. Далі' */
export function leadingAbbreviation(gap: Gap, data: SentenceData): Verdict {
  const name = gap.abbreviation
  if (gap.closing || !data.leading.has(name)) return undefined
  return data.trailing.has(name) && afterNumber(gap, data) ? undefined : 'join'
}

/** 'No. 5', 'ст. 17' */
export function numberedAbbreviation(gap: Gap, data: SentenceData): Verdict {
  return NUMERAL.test(gap.right) && data.numbered.has(gap.abbreviation) ? 'join' : undefined
}

/** '10 грн. за', '15 хв. 20 с.', '10 a.m. Monday', but not '2014 р. Він' */
export function trailingAbbreviation(gap: Gap, data: SentenceData): Verdict {
  if (!data.trailing.has(gap.abbreviation)) return undefined
  if (gap.opening === '(' || !UPPER.test(gap.right) || openingDate(gap, data)) return 'join'
  if (data.followers.has(firstWord(gap.right))) return 'join'
  return gap.dash && !DIALOGUE.test(gap.text) ? 'join' : 'cut'
}

/** 'the U.S. Congress', but not 'in the U.S. He' */
export function medialAbbreviation(gap: Gap, data: SentenceData): Verdict {
  if (gap.mark !== '.') return undefined
  if (!data.medial.has(gap.abbreviation) && !DOTTED.test(gap.left)) return undefined
  return starts(gap.right, data) ? 'cut' : 'join'
}

/** 'J. K. Rowling', «В.О. Зеленський», but not «вітамін С. Він», nor «у мережі X. Коваль» with its two scripts */
export function initial({ mark, left, closing, right }: Gap, data: SentenceData): Verdict {
  if (mark !== '.' || closing || !INITIAL.test(left)) return undefined
  return starts(right, data) || (LATIN.test(left) && CYRILLIC.test(right)) ? undefined : 'join'
}

const LATIN = /\p{Script=Latin}$/u
const CYRILLIC = /^\p{Script=Cyrillic}/u

/** '3. Oktober' */
export function ordinal({ mark, left, right }: Gap, data: SentenceData): Verdict {
  return data.ordinals && mark === '.' && ORDINAL.test(left) && !starts(right, data) ? 'join' : undefined
}

const NUMERAL = /^(?:[№#§]|\p{Nd}|[IVXLC]+(?!\p{L}))/u
const ORDINAL = /^\d{1,3}$/u
// 'U.S', «н.е», 'a.m', 'Ph.D'
const DOTTED = /(?:^|\P{L})\p{L}{1,2}\.\p{L}$/u
const INITIAL = /(?:^|[./-])(?:\p{L}|Дж|Дз|Ch|St|Th|Ph)$/u
// – Це коштує 50 грн. – Він зітхнув.
const DIALOGUE = /^[-–—]/u

/** '5 м', 'XV ст', '12 тис. т' */
function afterNumber({ text, at, left }: Gap, { trailing }: SentenceData): boolean {
  const edge = at - left.length
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, edge - 12), edge))?.[1] ?? ''
  return NUMERAL.test(word) || trailing.has(fold(word))
}
const WORD_BEFORE = /([\p{L}\p{Nd}]+)\.?\s$/u

/** «У 2014 р. Росія …» */
function openingDate({ text, from, at }: Gap, data: SentenceData): boolean {
  return at < from + 30 && DATE.test(text.slice(from, at)) && starts(text.slice(from, at), data)
}
const DATE = /^\p{L}{1,12}\s\d{3,4}(?:[–-]\d{2,4})?\s\p{L}{1,3}$/u

/** Does a sentence usually begin with the word? A letter with a stop is an initial: 'I. Newton'. */
function starts(right: string, { starters }: SentenceData): boolean {
  const word = firstWord(right)
  return UPPER.test(right) && starters.has(word) && right[word.length] !== '.'
}

function firstWord(right: string): string {
  return fold(FIRST_WORD.exec(right)?.[0] ?? '')
}
const FIRST_WORD = /^[\p{L}\p{M}]+/u

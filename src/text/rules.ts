import { fold } from './fold.ts'
import type { Gap } from './gaps.ts'
import type { SentenceData } from './sentences.ts'

/** Undefined: the next rule is asked. */
type Verdict = 'cut' | 'join' | undefined
type Rule = (gap: Gap, data: SentenceData) => Verdict

/** Does a sentence end at the gap? The first rule that answers wins; where none does, it ends. */
export function endsSentence(gap: Gap, data: SentenceData): boolean {
  for (const rule of rules) {
    const verdict = rule(gap, data)
    if (verdict) return verdict === 'cut'
  }
  return true
}

const rules: readonly Rule[] = [
  emptyLeft,
  editorNote,
  insideWord,
  markRight,
  spacedEllipsis,
  listItem,
  authorWords,
  leadingAbbreviation,
  numberedAbbreviation,
  trailingAbbreviation,
  medialAbbreviation,
  initial,
  ordinal,
  embedded,
  lowerRight,
]

const LOWER = /^\p{Ll}/u
const UPPER = /^\p{Lu}/u

/** '... and so on', '!!! Увага', '. . .' */
function emptyLeft({ text, from, at }: Gap): Verdict {
  return WORDLESS.test(text.slice(from, Math.min(at, from + 40))) && at < from + 40 ? 'join' : undefined
}
const WORDLESS = /^[^\p{L}\p{N}]*$/u

/** '(наступного року. — Ред.)' */
function editorNote({ text, next, dash }: Gap): Verdict {
  NOTE.lastIndex = next
  return dash && NOTE.test(text) ? 'join' : undefined
}
const NOTE = /[–—-]\s?\p{L}{1,20}\.?[)\]]/uy

/** 'Node.js', '19.5', 'U.S.A', 'U.S.-led', but not «кінець.Початок» */
function insideWord({ end, next, left, right, mark, closing, dash, opening }: Gap): Verdict {
  if (next > end) return undefined
  if (dash) return dash === '-' ? 'join' : undefined
  if (opening) return undefined
  if (!UPPER.test(right) || DOMAIN.test(right)) return 'join'
  if (closing) return undefined
  return SENTENCE_END.test(left) && (mark !== '.' || SENTENCE_START.test(right)) ? undefined : 'join'
}
const DOMAIN = /^(?:com|net|org|gov|edu|ua|ru|uk|info|io)(?!\p{L})/iu
// the last word of a sentence, no address or number: «кінець»
const SENTENCE_END = /^[\p{L}\p{M}'’ʼ-]*\p{Ll}{2}$/u
// the first word of the next, no file name or address: «Початок», «Я»
const SENTENCE_START = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}]|[./@_]\S)/u

/** 'Co., Ltd', 'т. зв.,', «Так!», – сказав він */
function markRight({ dash, opening, right }: Gap): Verdict {
  return !dash && !opening && CONTINUING.test(right) ? 'join' : undefined
}
const CONTINUING = /^[,;:)\]}.!?…%»”]/u

/** 'In a word ... Yes' */
function spacedEllipsis({ left, mark }: Gap): Verdict {
  return left === '' && ELLIPSIS.test(mark) ? 'join' : undefined
}
const ELLIPSIS = /^(?:\.{2,}|…)$/u

/** '1. Зачин', 'а. Перше', 'IV. Висновки' */
function listItem({ mark, text, from, at, closing }: Gap): Verdict {
  return mark === '.' && !closing && at < from + 12 && ITEM.test(text.slice(from, at)) ? 'join' : undefined
}
const ITEM = /^[•*·–—-]?\s?\(?(?:\d{1,3}|\p{L}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3})$/u

/** «Ходімо!» — сказав він. – Так! – Петренко кивнув. */
function authorWords({ mark, closing, dash, opening, right }: Gap): Verdict {
  if (!dash || opening) return undefined
  if (LOWER.test(right)) return 'join'
  return mark !== '.' && QUOTE.test(closing) ? 'join' : undefined
}
const QUOTE = /[»”"“’']/u

/** 'ім. Т. Шевченка', 'Dr. House', but not '5 м. Далі' */
function leadingAbbreviation(gap: Gap, data: SentenceData): Verdict {
  const name = abbreviation(gap, data)
  if (gap.closing || !data.leading.has(name)) return undefined
  return data.trailing.has(name) && afterNumber(gap, data) ? undefined : 'join'
}

/** 'No. 5', 'ст. 17' */
function numberedAbbreviation(gap: Gap, data: SentenceData): Verdict {
  return NUMERAL.test(gap.right) && data.numbered.has(abbreviation(gap, data)) ? 'join' : undefined
}
const NUMERAL = /^(?:[№#§]|\p{Nd}|[IVXLC]+(?!\p{L}))/u

/** '10 грн. за', '15 хв. 20 с.', but not '2014 р. Він' */
function trailingAbbreviation(gap: Gap, data: SentenceData): Verdict {
  if (!data.trailing.has(abbreviation(gap, data))) return undefined
  if (gap.opening === '(' || !UPPER.test(gap.right) || openingDate(gap, data)) return 'join'
  return gap.dash && !DIALOGUE.test(gap.text) ? 'join' : 'cut'
}

// – Це коштує 50 грн. – Він зітхнув.
const DIALOGUE = /^[-–—]/u

/** «У 2014 р. Росія …» */
function openingDate({ text, from, at }: Gap, data: SentenceData): boolean {
  return at < from + 30 && DATE.test(text.slice(from, at)) && starts(text.slice(from, at), data)
}
const DATE = /^\p{L}{1,12}\s\d{3,4}(?:[–-]\d{2,4})?\s\p{L}{1,3}$/u

/** 'the U.S. Congress', but not 'in the U.S. He' */
function medialAbbreviation(gap: Gap, data: SentenceData): Verdict {
  if (gap.mark !== '.') return undefined
  if (!data.medial.has(abbreviation(gap, data)) && !DOTTED.test(gap.left)) return undefined
  return starts(gap.right, data) ? 'cut' : 'join'
}
// 'U.S', «н.е», 'a.m', 'Ph.D'
const DOTTED = /(?:^|[^\p{L}])\p{L}{1,2}\.\p{L}$/u

/** 'J. K. Rowling', «В.О. Зеленський», but not «вітамін С. Він» */
function initial({ mark, left, closing, right }: Gap, data: SentenceData): Verdict {
  if (mark !== '.' || closing || !INITIAL.test(left)) return undefined
  return starts(right, data) ? undefined : 'join'
}
const INITIAL = /(?:^|[./-])(?:\p{L}|Дж|Дз|Ch|St|Th|Ph)$/u

/** '3. Oktober' */
function ordinal({ mark, left, right }: Gap, data: SentenceData): Verdict {
  return data.ordinals && mark === '.' && ORDINAL.test(left) && !starts(right, data) ? 'join' : undefined
}
const ORDINAL = /^\d{1,2}$/u

/** «Ні. Так» тощо */
function embedded({ inside, text, from }: Gap): Verdict {
  if (!inside || inside.start <= from) return undefined
  AFTER.lastIndex = inside.end
  return AFTER.test(text) ? 'join' : undefined
}
const AFTER = /\s?\p{Ll}/uy

/** '... and', '(так!) сказав' */
function lowerRight({ mark, left, right, closing, opening }: Gap, { lowerStarts }: SentenceData): Verdict {
  if (!LOWER.test(right) || BRAND.test(right)) return undefined
  if (closing || mark.startsWith('..') || mark === '…') return 'join'
  if (lowerStarts) return undefined
  return mark !== '.' || (!opening && SHORT.test(left) && !VOWEL.test(left)) ? 'join' : undefined
}
// iPhone, mTOR
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u
// an abbreviation cuts a word after a consonant: «бульв»
const SHORT = /^(?:\p{L}{1,5}|.*\d)$/u
const VOWEL = /[аеєиіїоуюяыэёaeiouyąęó]$/iu

/** Does a sentence usually begin with the word? A letter with a stop is an initial: 'I. Newton'. */
function starts(right: string, { starters }: SentenceData): boolean {
  const word = FIRST_WORD.exec(right)?.[0] ?? ''
  return UPPER.test(word) && starters.has(fold(word)) && right[word.length] !== '.'
}
const FIRST_WORD = /^[\p{L}\p{M}]+/u

/** The abbreviation before a full stop, folded: «рр» of «1990-х рр», «т.д» of «і т. д»; a capital letter alone is none. */
function abbreviation({ mark, left, text, at }: Gap, data: SentenceData): string {
  if (mark !== '.') return ''
  const last = left.slice(Math.max(left.lastIndexOf('-'), left.lastIndexOf('/')) + 1)
  if (CAPITAL.test(last)) return ''
  const pair = `${TWO_PARTS.exec(text.slice(Math.max(0, at - 12), at))
    ?.slice(1)
    .join('.')}`
  return data.leading.has(pair) || data.medial.has(pair) || data.trailing.has(pair) ? pair : fold(last)
}
const CAPITAL = /^\p{Lu}$/u
// «т. д», «н. е»
const TWO_PARTS = /(?<!\p{L})(\p{Ll}{1,3})\.\s(\p{Ll}{1,3})$/u

/** '5 м', '12 тис. т' */
function afterNumber({ text, at, left }: Gap, { trailing }: SentenceData): boolean {
  const edge = at - left.length
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, edge - 12), edge))?.[1] ?? ''
  return NUMERAL.test(word) || trailing.has(fold(word))
}
const WORD_BEFORE = /([\p{L}\p{Nd}]+)\.?\s$/u

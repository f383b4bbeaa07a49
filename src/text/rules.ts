import {
  initial,
  leadingAbbreviation,
  medialAbbreviation,
  numberedAbbreviation,
  ordinal,
  trailingAbbreviation,
} from './abbreviations.ts'
import { type Gap, LOWER, UPPER } from './gaps.ts'
import { isUpper, lettersEnd } from './letters.ts'
import type { SentenceData } from './sentences.ts'

/** Undefined: the next rule is asked. */
export type Verdict = 'cut' | 'join' | undefined
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
  plainWord,
  sign,
  emptyLeft,
  editorNote,
  insideWord,
  markRight,
  bracketedMark,
  spacedEllipsis,
  listItem,
  dateline,
  authorWords,
  tagAfterQuote,
  leadingAbbreviation,
  numberedAbbreviation,
  trailingAbbreviation,
  medialAbbreviation,
  initial,
  ordinal,
  embedded,
  lowerRight,
]

/** 'by the river. The dam', «Хто «там»? Марія»: a word and a capital, and nothing that another rule but one asks for, as most sentences end. */
function plainWord(gap: Gap, data: SentenceData): Verdict {
  const { mark, left, abbreviation, closing, end, next, dash, opening, right } = gap
  if (next === end || dash || opening.startsWith('(') || !STOP.test(mark) || !UPPER.test(right)) return undefined
  if ((closing && data.tags.size > 0) || !isWord(left)) return undefined
  const { leading, numbered, medial, trailing } = data
  const short = abbreviation
  const known = leading.has(short) || numbered.has(short) || medial.has(short) || trailing.has(short)
  return known ? undefined : (embedded(gap) ?? 'cut')
}

/** «річка», «Річка», 'river”': no initial, no number of a list. */
function isWord(left: string): boolean {
  const end = lettersEnd(left, 0, left.length)
  return end > 2 && !isUpper(left) && (end === left.length || CLOSED.test(left.slice(end)))
}
const CLOSED = /^[»”"’)\]]+$/u

/** 'Thanks 😀 See you', '**** Part two', but not 'I 😀 you', 'call *** now' */
function sign({ mark, right, next, end }: Gap): Verdict {
  if (STOP.test(mark)) return undefined
  if (next === end || !UPPER.test(right)) return 'join'
  return RULER.test(mark) ? 'cut' : undefined
}
const STOP = /^[.!?…]/u
const RULER = /^[*=_~-]/u

/** '... and so on', '!!! Увага', '. . .' */
function emptyLeft({ text, from, at }: Gap): Verdict {
  return at < from + 40 && WORDLESS.test(text.slice(from, at)) ? 'join' : undefined
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
  if (next > end || opening) return undefined
  if (dash) return dash === '-' ? 'join' : undefined
  if (!UPPER.test(right) || DOMAIN.test(right)) return 'join'
  if (closing) return undefined
  return SENTENCE_END.test(left) && (mark !== '.' || SENTENCE_START.test(right)) ? undefined : 'join'
}
const DOMAIN = /^(?:com|net|org|gov|edu|ua|ru|uk|info|io)(?!\p{L})/iu
// the last word of a sentence, no address: «кінець», '2014'
const SENTENCE_END = /^(?:[\p{L}\p{M}'’ʼ,;-]*\p{Ll}{2}|[\d,]*\d{3})$/u
// the first word of the next, no file name or address: «Початок», «Я»
const SENTENCE_START = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}]|[./@_]\S)/u

/** 'Co., Ltd', 'т. зв.,', «Так!», – сказав він */
function markRight({ dash, opening, right }: Gap): Verdict {
  return !dash && !opening && CONTINUING.test(right) ? 'join' : undefined
}
const CONTINUING = /^[,;:)\]}.!?…%»”]/u

/** 'the deal [...] Smith made', «Він (!) Петренко» */
function bracketedMark({ text, at }: Gap): Verdict {
  return text[at - 1] === '[' || text[at - 1] === '(' ? 'join' : undefined
}

/** «у районі ... 2023 року» */
function spacedEllipsis({ left, mark, right }: Gap): Verdict {
  return left === '' && ELLIPSIS.test(mark) && !UPPER.test(right) ? 'join' : undefined
}
const ELLIPSIS = /^(?:\.{2,}|…)$/u

/** '1. Зачин', 'а. Перше', 'IV. Висновки' */
function listItem({ mark, text, from, at, closing }: Gap): Verdict {
  return mark === '.' && !closing && at < from + 12 && ITEM.test(text.slice(from, at)) ? 'join' : undefined
}
const ITEM = /^[•*·–—-]?\s?\(?(?:\d{1,3}|\p{L}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3})$/u

/** 'SALEM, Ore. — The mayor', 'BUFFALO, N.Y. (AP) — The', «КИЇВ, 4 вер. — Уряд» */
function dateline({ mark, dash, text, from, at, end }: Gap): Verdict {
  if (mark !== '.' || at > from + 40 || !PLACE.test(text.slice(from, at))) return undefined
  AGENCY.lastIndex = end
  return dash || AGENCY.test(text) ? 'join' : undefined
}
// a town in capitals, then a state or a day
const PLACE = /^\p{Lu}[\p{Lu} .'’ʼ-]{2,30}, (?:\p{Lu}[\p{L}.]{1,5}|\d{1,2} \p{Ll}{3,5})$/u
// (AP) —
const AGENCY = /\s?\([\p{L} ]{2,20}\)\s?[–—-]/uy

/** «Ходімо!» — сказав він. «Ходімо!» — Петренко підвівся. */
function authorWords({ mark, closing, dash, opening, right }: Gap): Verdict {
  if (!dash || opening || mark === '.') return undefined
  return LOWER.test(right) || QUOTE.test(closing) ? 'join' : undefined
}
const QUOTE = /[»”"“’']/u

/** "Is it legal?" Ann Smith, a lawyer, asked. "It is late." Ann Smith said. */
function tagAfterQuote({ mark, closing, text, next }: Gap, { tags }: SentenceData): Verdict {
  if (tags.size === 0 || !QUOTE.test(closing)) return undefined
  SUBJECT.lastIndex = next
  const [, verb = ''] = SUBJECT.exec(text) ?? []
  const alone = mark !== '.' || LAST.test(text.slice(SUBJECT.lastIndex, SUBJECT.lastIndex + 2))
  return alone && tags.has(verb) ? 'join' : undefined
}
// a name of up to five words, what is said of it between commas, a verb
const SUBJECT =
  /\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,4}(?:,\s[^.!?,;“”"]{1,60},)?\s(\p{Ll}{3,15})(?!\p{L})/uy
// nothing behind the verb
const LAST = /^\.(?:\s|$)/u

/** «Ні. Так» тощо */
function embedded({ inside, text, from }: Gap): Verdict {
  if (!inside || inside.start <= from) return undefined
  AFTER.lastIndex = inside.end
  return AFTER.test(text) ? 'join' : undefined
}
const AFTER = /\s?\p{Ll}/uy

/** '... and', '(так!) сказав', 'Yahoo! and', «бульв. біля», but not '2014. iPhone' */
function lowerRight({ mark, left, right, closing, opening, at, from }: Gap, { lowerStarts }: SentenceData): Verdict {
  if (!LOWER.test(right) || BRAND.test(right)) return undefined
  if (closing || ELLIPSIS.test(mark)) return 'join'
  if (lowerStarts) return mark === '!' && UPPER.test(left) && at > from + left.length ? 'join' : undefined
  return mark !== '.' || (!opening && SHORT.test(left) && !VOWEL.test(left)) ? 'join' : undefined
}
// iPhone, mTOR
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u
// an abbreviation cuts a word after a consonant
const SHORT = /^(?:\p{L}{1,5}|.*\d)$/u
const VOWEL = /[аеєиіїоуюяыэёaeiouyąęó]$/iu

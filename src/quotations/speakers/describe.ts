import { findBases } from '../../entities/bases/base.ts'
import type { Document } from '../../text/document.ts'
import type { Bearer } from '../phrases/bearers.ts'
import { spaced } from '../phrases/units.ts'
import type { SpeechData } from '../words/speech.ts'

/** The base form of a source that is never named: «представник Ryanair», «пакистанська поліція». */
export function describe(
  { start, end, kind, noun, from, to, head, subject, plural }: Bearer,
  document: Document,
  data: SpeechData,
): string {
  const text = withoutArticle(spaced(document.text.slice(start, end)), data)
  const common = kind === 'role' || kind === 'kind' || kind === 'crowd' || kind === 'voice'
  const plain = !ABBREVIATION.test(text)
  const listed = (kind !== 'role' || data.roles.has(noun ?? '')) && !(kind === 'crowd' && subject && !plural) // виробник каже
  if (common && noun && listed && to - from === 1 && plain && !(plural && kind === 'role')) return noun
  if (kind === 'crowd' && noun && head === from && !subject && plain) return text.replace(FIRST_WORD, noun)
  const type = kind === 'role' && plural ? 'JOB' : 'ORGANIZATION' // оглядачів
  const [name] = subject ? [] : findBases(document, [{ start, end, type, confidence: 1 }])
  const base = withoutMarks(name?.base ?? text)
  return common && (data.cases || head === from) ? base.replace(FIRST_CAPITAL, (letter) => letter.toLowerCase()) : base
}

/** "a reporter" is described as "reporter". */
function withoutArticle(text: string, { determiners, indefinite, genitive, cases }: SpeechData): string {
  if (cases) return text
  const [first = '', ...rest] = text.split(' ')
  const article = determiners.has(first.toLowerCase()) || indefinite.has(first.toLowerCase())
  return article && rest.length > 0 && !genitive.has(rest[0]!) ? rest.join(' ') : text
}

// ЗМІ США
const ABBREVIATION = /^\p{Lu}{2,}(?!\p{Ll})/u

// |прибічників| «жорсткого» виходу
const FIRST_WORD = /^\S+/u

/** «Благовіст-Інфо», "Голос Америки", but not «кореспондентка "Голосу Америки"». */
function withoutMarks(text: string): string {
  const inside = text.replace(EDGE_MARKS, '')
  return MARK.test(inside) ? text : inside
}

const EDGE_MARKS = /^[«"“„]|[»"”“]$/gu
const MARK = /[«"“„»”]/u

// Речник компанії, but ЗМІ
const FIRST_CAPITAL = /^\p{Lu}(?=\p{Ll})/u

import { findBases } from '../entities/base.ts'
import type { Document } from '../text/document.ts'
import type { Bearer } from './bearers.ts'

/** The base form of a source that is never named: «представник Ryanair», «пакистанська поліція». */
export function describe({ start, end, kind, noun, from, to, subject }: Bearer, document: Document): string {
  const text = document.text.slice(start, end)
  const common = kind === 'role' || kind === 'kind' || kind === 'crowd'
  if (common && noun && to - from === 1 && text.toUpperCase() !== text) return noun
  const [name] = subject ? [] : findBases(document, [{ start, end, type: 'ORGANIZATION', confidence: 1 }])
  const base = (name?.base ?? text).replace(EDGE_MARKS, '')
  return common ? base.replace(FIRST_CAPITAL, (letter) => letter.toLowerCase()) : base
}

// «Благовіст-Інфо», "Голос Америки"
const EDGE_MARKS = /^[«"“„]|[»"”“]$/gu

// Речник компанії, but ЗМІ
const FIRST_CAPITAL = /^\p{Lu}(?=\p{Ll})/u

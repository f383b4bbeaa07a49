import { noted } from '../words/noted.ts'
import { formOf, type SpeechData } from '../words/speech.ts'
import type { Item } from './units.ts'

/** «не виключив, що», «не заперечує того, що»; but not «це не виключає, що», «не виключив депутата, що». */
export function grants(items: readonly Item[], i: number, data: SpeechData): boolean {
  if (!isGranting(items[i]!, data) || !data.negations.has(items[i - 1]?.form ?? '')) return false
  const next = data.links.has(items[i + 1]?.form ?? '') ? i + 2 : i + 1
  const clause = items[next]?.form === ',' && data.complementisers.has(items[next + 1]?.form ?? '')
  return clause && !data.negations.has(items[i - 2]?.form ?? '')
}

const isGranting = noted((form, data: SpeechData) => formOf(form, data.granting, data) !== undefined)

/** «виключив», which says something only where it is denied; not «заперечив». */
export const onlyGrants = noted(
  (form, data: SpeechData) =>
    formOf(form, data.granting, data) !== undefined && formOf(form, data.say, data) === undefined,
)

import type { Entity, EntityType, Quotation } from '../analysis.ts'
import type { Saying } from '../output/sayings.ts'

/** How words are given: «quoted», «reported, partly quoted». */
export function mannerOf({ segments, reported, partlyQuoted }: Saying): string {
  if (partlyQuoted) return 'reported, partly quoted'
  return reported ? MANNERS.indirect : MANNERS[segments[0]?.kind ?? 'direct']
}

export const MANNERS: Readonly<Record<Quotation['kind'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
}

/** What one thing of a type is called. */
export const TYPES: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  LOCATION: 'place',
  JOB: 'job',
  MISC: 'other name',
  ARTIFACT: 'work or product',
  DOCUMENT: 'document',
  DATE: 'date',
  PERIOD: 'period',
  TIME: 'time',
  MONEY: 'money',
  PERCENT: 'percentage',
  QUANTITY: 'quantity',
}

/** A value as a person reads it: «2025-09-04», «19 500 000 000 UAH», «56 %», «20–25 ha». */
export function valueText(value: Entity['value']): string | null {
  if (value === null || typeof value === 'string') return value
  const unit = 'currency' in value ? value.currency : 'unit' in value ? value.unit : '%'
  const amounts = 'amount' in value ? [value.amount] : [value.from, value.to]
  return `${amounts.map((amount) => String(amount).replace(THOUSAND, '\u202F')).join('–')}\u00A0${unit}`
}

// 19|500|000; no decimals: 0.1234
const THOUSAND = /(?<![.\d]\d{0,20}\.\d{0,20})\B(?=(?:\d{3})+(?!\d))/gu

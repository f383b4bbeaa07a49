import type { Explain } from './analysis.ts'
import { rankLanguages } from './language/detect.ts'

/** Which rule decided what, and what lost, by record id. */
export function explainAll(text: string, entities: Explain['entities'], quotations: Explain['quotations']): Explain {
  return { language: { candidates: rankLanguages(text).slice(0, SHOWN) }, quotations, entities }
}

const SHOWN = 5

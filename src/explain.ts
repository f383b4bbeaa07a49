import type { Entity, Explain } from './analysis.ts'
import { rankLanguages } from './language/detect.ts'

/** Which rule decided what, and what lost, by record id. */
export function explainAll(text: string, entities: readonly Entity[], quotations: Explain['quotations']): Explain {
  return {
    language: { candidates: rankLanguages(text).slice(0, SHOWN) },
    quotations,
    entities: explainEntities(entities),
  }
}

const SHOWN = 5

/** Where the mentions come from, and which forms were taken for one name. */
function explainEntities(entities: readonly Entity[]): Explain['entities'] {
  return Object.fromEntries(
    entities.map(({ id, mentions }) => {
      const from = mentions.map(({ text, start, confidence }) => `model: ${text} at ${start}, ${confidence}`)
      const forms = new Map(mentions.map(({ text, base }) => [text, base]))
      const joined = [...forms].map(([text, base]) => (text === base ? text : `${text} → ${base}`))
      return [id, { from, joined }]
    }),
  )
}

import type { Analysis, Entity, EntityType, Explain, Quotation } from '../src/analysis.ts'

type Pieces = { readonly [Key in 'kind' | 'speaker' | 'mention' | 'cue' | 'continues' | 'within']?: string } & {
  readonly confidence?: number
  readonly entity?: string
}

/** An analysis made by hand: words are given as they stand in the text, offsets are looked up. */
export function sample(text: string, parts: Partial<Analysis> = {}): Analysis {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)]
  const sentences = paragraphs.flatMap((paragraph, index) =>
    [...paragraph[0].matchAll(/\S.*?(?:[.!?]»?(?=\s)|$)/gu)].map((match) => ({
      start: paragraph.index + match.index,
      end: paragraph.index + match.index + match[0].length,
      paragraph: index,
    })),
  )
  return {
    schemaVersion: 1,
    engine: { version: '0.1.0', model: null },
    id: null,
    source: { path: null, format: 'text', encoding: 'utf-8', bytes: text.length, sha256: '' },
    title: null,
    date: null,
    url: null,
    byline: null,
    site: null,
    language: { code: 'uk', name: 'Ukrainian', script: 'Cyrillic', confidence: 1, support: 'full' },
    text,
    stats: {
      characters: text.length,
      words: text.split(/\s+/u).length,
      sentences: sentences.length,
      paragraphs: paragraphs.length,
      readingMinutes: 1,
    },
    sentences,
    quotations: [],
    entities: [],
    keywords: [],
    summary: [],
    warnings: [],
    ...parts,
  }
}

/** A quotation of the text; `speaker` is a name, `mention` and `cue` are words near it. */
export function quote(text: string, id: string, words: string, pieces: Pieces = {}): Quotation {
  const { start, end } = phrase(text, words)
  const { kind = 'direct', speaker, mention, cue, continues = null, within = null, confidence = 0.9, entity } = pieces
  const near = Math.max(0, start - 60)
  return {
    id,
    kind: kind as Quotation['kind'],
    start,
    end,
    text: words,
    speaker: speaker
      ? { name: speaker, entities: entity ? [entity] : [], mention: mention ? phrase(text, mention, near) : null }
      : null,
    cue: cue ? phrase(text, cue, near) : null,
    continues,
    within,
    rule: 'test',
    confidence,
  }
}

/** An entity with so many mentions. */
export function entity(id: string, type: EntityType, name: string, mentions = 1, roles: string[] = []): Entity {
  const mention = { start: 0, end: name.length, text: name, base: name, confidence: 1 }
  return { id, type, name, mentions: Array.from({ length: mentions }, () => mention), roles, value: null }
}

/** Reasons for quotations. */
export function explained(quotations: Explain['quotations']): Explain {
  return { language: {}, quotations, entities: {} }
}

function phrase(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

import type { Analysis, EntityType, Quotation } from '../src/analysis.ts'

export interface Said {
  readonly speaker: string | null
  readonly text: string
  readonly kind?: Quotation['kind']
  readonly confidence?: number
}

export interface Made {
  readonly id: string
  readonly title?: string | null
  readonly date?: string | null
  readonly url?: string | null
  readonly language?: 'uk' | 'en'
  /** Names and their types; each occurrence in the text is a mention. */
  readonly names: Readonly<Record<string, EntityType>>
  readonly said: readonly Said[]
}

/** An analysis as `whosaid` prints it, without the analysing. */
export function makeAnalysis({
  id,
  title = null,
  date = null,
  url = null,
  language = 'uk',
  names,
  said,
}: Made): Analysis {
  const text = said.map(({ speaker, text }) => `${speaker ?? ''}: «${text}»`).join('\n')
  const entities = Object.entries(names)
    .map(([name, type], index) => ({
      ...{ id: `e${index}`, type, name, roles: [], value: null },
      mentions: occurrences(text, name).map((span) => ({ ...span, text: name, base: name, confidence: 1 })),
    }))
    .filter(({ mentions }) => mentions.length > 0)
  let at = 0
  const quotations = said.map(({ speaker, text: words, kind = 'direct', confidence = 0.9 }, index) => {
    const start = text.indexOf(`«${words}»`, at) + 1
    at = start + words.length
    const known = entities.filter(({ name }) => name === speaker).map(({ id }) => id)
    return {
      ...{ id: `q${index}`, kind, start, end: at, text: words, confidence, rule: 'made' },
      speaker: speaker === null ? null : { name: speaker, entities: known, mention: null },
      ...{ cue: null, continues: null, within: null },
    }
  })
  return {
    schemaVersion: 1,
    engine: { version: '0', model: null },
    id,
    source: { path: null, format: 'text', encoding: 'utf-8', bytes: text.length, sha256: '' },
    ...{ title, date, url, byline: null, site: null, text },
    language: {
      code: language,
      name: language === 'uk' ? 'Ukrainian' : 'English',
      script: language === 'uk' ? 'Cyrillic' : 'Latin',
      confidence: 1,
      support: 'full',
    },
    stats: {
      characters: text.length,
      words: text.split(/\s+/u).length,
      sentences: 1,
      paragraphs: 1,
      readingMinutes: 1,
    },
    sentences: [],
    quotations,
    entities,
    keywords: [],
    summary: [],
    warnings: [],
  }
}

function occurrences(text: string, name: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    spans.push({ start, end: start + name.length })
  return spans
}

/** So many articles of ten quotations each, the same every time, of a small world where some speak more than others. */
export function makeCorpus(articles: number): Analysis[] {
  const random = startRandom(articles)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() ** 2 * list.length)]!
  return Array.from({ length: articles }, (_, index) =>
    makeAnalysis({
      id: `articles/${index}.txt`,
      title: `${pick(TOPICS)} ${index}`,
      date: index % 17 === 0 ? null : dayOf(Math.floor(random() * 420)),
      url: index % 3 === 0 ? `https://example.org/${index}` : null,
      language: index % 4 === 0 ? 'en' : 'uk',
      names: WORLD,
      said: Array.from({ length: 10 }, () => ({
        speaker: random() < 0.1 ? null : random() < 0.15 ? 'речник' : pick(SPEAKERS),
        text: [pick(PHRASES), random() < 0.6 ? pick(NAMES) : '', pick(PHRASES)].filter(Boolean).join(' '),
        kind: pick(['direct', 'indirect', 'mixed'] as const),
        confidence: Math.round(1000 * (1 - random() ** 2 * 0.8)) / 1000,
      })),
    }),
  )
}

// https://en.wikipedia.org/wiki/Linear_congruential_generator
function startRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function dayOf(days: number): string {
  return new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

const SPEAKERS = [
  ...['Олена Марчук', 'Тарас Дорошенко', 'Ірина Левицька', 'Богдан Ковальчук', 'Margaret Ashworth', 'Сергій Яремко'],
  ...['Daniel Osei', 'Оксана Петрук', 'Міністерство довкілля', 'Harbour Authority', 'Петро Гнатюк', 'Ніна Савицька'],
  ...['Річкова спілка', 'Thomas Whitlock', 'Лариса Бондар', 'Андрій Смоляр', 'Ruth Adeyemi', 'Юрій Заболотний'],
]

const NAMES = [
  ...SPEAKERS.slice(0, 8),
  ...['Київ', 'Дністер', 'Львів', 'London', 'Карпати', 'Одеса', 'Bristol', 'Нацбанк', 'Верховна Рада', 'Severn Trust'],
]

const BODIES: ReadonlySet<string> = new Set([
  ...['Міністерство довкілля', 'Harbour Authority', 'Річкова спілка', 'Нацбанк', 'Верховна Рада', 'Severn Trust'],
])
const PLACES: ReadonlySet<string> = new Set(['Київ', 'Дністер', 'Львів', 'London', 'Карпати', 'Одеса', 'Bristol'])

const WORLD: Readonly<Record<string, EntityType>> = Object.fromEntries(
  [...SPEAKERS, ...NAMES].map((name) => [
    name,
    BODIES.has(name) ? 'ORGANIZATION' : PLACES.has(name) ? 'LOCATION' : 'PERSON',
  ]),
)

const TOPICS = ['Річка повертається', 'Міст стане до зими', 'The ferry question', 'Ціни на хліб', 'Парк без парканів']

const PHRASES = [
  'Ми не можемо чекати ще рік, бо вода вже стоїть біля порогів.',
  'Рішення ухвалять до кінця місяця, і його оприлюднять повністю.',
  'We have counted every boat twice, and the number is still wrong.',
  'Громада просила про це три роки.',
  'Nobody asked the people who live there.',
  'Грошей вистачить на половину роботи, про другу половину подумаємо навесні.',
]

import type { Analysis, EntityType, Quotation, Span } from '../src/analysis.ts'
import { fold } from '../src/text/fold.ts'
import { type Fixture, type Gold, type GoldQuotation, locate, places } from './gold.ts'

/** One thing that was looked at. */
export interface Judgement {
  readonly measure: (typeof MEASURES)[number]
  readonly right: boolean
  /** Which thing, and what is said of it where that is wrong. */
  readonly what: string
}

/**
 * What is looked at: all of the gold (`missed`) and all of the output (`extra`), the details of the quotations found, the
 * marked stretches that are no speech (`marks`), and the names of the gold's entities.
 */
export const MEASURES = [
  'header',
  'missed',
  'extra',
  'span',
  'kind',
  'speaker',
  'mention',
  'cue',
  'marks',
  'entity missed',
  'entity extra',
  'name',
] as const

/** Judges an analysis by what a reader found in the article. */
export function compare({ text, gold }: Fixture, analysis: Analysis): Judgement[] {
  return [
    ...judgeHeader(gold, analysis),
    ...judgeQuotations(text, gold, analysis.quotations),
    ...judgeMarks(text, gold, analysis.quotations),
    ...(gold.entities.length > 0 ? judgeEntities(gold, analysis) : []),
  ]
}

function judgeHeader(gold: Gold, { language, title, date }: Analysis): Judgement[] {
  const pairs: [unknown, unknown][] = [
    [gold.language, language.code],
    [gold.title, title],
    [gold.date, date],
  ]
  return pairs.map(([want, got]) => agree('header', '', want, got))
}

interface Pair {
  readonly want: GoldQuotation
  readonly got: Quotation | undefined
}

function judgeQuotations(text: string, gold: Gold, quotations: readonly Quotation[]): Judgement[] {
  const pairs = match(text, gold, quotations)
  const found = new Set(pairs.map(({ got }) => got))
  const borderline = gold.borderline.map((stretch) => locate(text, stretch))
  const judged = quotations.filter((got) => found.has(got) || !borderline.some((span) => overlap(span, got) >= TOUCHES))
  return [
    ...pairs.map(({ want, got }): Judgement => ({ measure: 'missed', right: got !== undefined, what: show(want) })),
    ...judged.map((got): Judgement => ({ measure: 'extra', right: found.has(got), what: show(got) })),
    ...pairs.flatMap(({ want, got }) => (got ? judgePair(want, got) : [])),
  ]
}

/** Each quotation of the gold with the one that covers it best. */
function match(text: string, gold: Gold, quotations: readonly Quotation[]): Pair[] {
  const free = new Set(quotations)
  return gold.quotations.map((want) => {
    const span = locate(text, want.text, want.occurrence)
    const least = want.kind === 'indirect' ? HALF : NEARLY_ALL
    const alike = [...free].filter((got) => (got.kind === 'indirect') === (want.kind === 'indirect'))
    const [got] = alike.filter((one) => overlap(span, one) >= least).sort((a, b) => overlap(span, b) - overlap(span, a))
    if (got) free.delete(got)
    return { want, got }
  })
}

function judgePair(want: GoldQuotation, got: Quotation): Judgement[] {
  const label = show(want)
  const name = got.speaker?.name ?? null
  const speaker = want.unnamed && name === null ? want.speaker : name
  return [
    agree('span', label, want.text, got.text),
    agree('kind', label, want.kind, got.kind),
    agree('speaker', label, base(want.speaker), base(speaker)),
    agree('mention', label, want.mention, got.speaker?.mention?.text ?? null),
    agree('cue', label, want.cue, got.cue?.text ?? null),
  ]
}

function judgeMarks(text: string, gold: Gold, quotations: readonly Quotation[]): Judgement[] {
  const quoted = quotations.filter(({ kind }) => kind !== 'indirect')
  return gold.notQuotations.flatMap((stretch) =>
    places(text, stretch).map((span): Judgement => {
      return { measure: 'marks', right: !quoted.some((one) => overlap(span, one) >= NEARLY_ALL), what: stretch }
    }),
  )
}

const TYPES: ReadonlySet<EntityType> = new Set(['PERSON', 'LOCATION', 'ORGANIZATION'])

function judgeEntities(gold: Gold, analysis: Analysis): Judgement[] {
  const got = analysis.entities.filter(({ type }) => TYPES.has(type))
  const optional = new Set(gold.optionalEntities)
  const wanted = gold.entities.flatMap(({ type, mentions }) => mentions.map((mention) => `${type} ${mention}`))
  const given = got.flatMap(({ type, mentions }) =>
    mentions.filter((mention) => !optional.has(mention.text)).map((mention) => `${type} ${mention.text}`),
  )
  const entities = new Set(got.map(({ type, name, mentions }) => `${type} ${base(name)} ×${mentions.length}`))
  return [
    ...judgeBag('entity missed', wanted, given),
    ...judgeBag('entity extra', given, wanted),
    ...gold.entities.map(({ type, name, mentions }): Judgement => {
      const key = `${type} ${base(name)} ×${mentions.length}`
      return { measure: 'name', right: entities.has(key), what: `${type} ${name} ×${mentions.length}` }
    }),
  ]
}

/** Each of the first, as often as the second has it. */
function judgeBag(measure: Judgement['measure'], list: readonly string[], other: readonly string[]): Judgement[] {
  const left = [...other]
  return list.map((what) => {
    const place = left.indexOf(what)
    if (place >= 0) left.splice(place, 1)
    return { measure, right: place >= 0, what }
  })
}

function agree(measure: Judgement['measure'], label: string, want: unknown, got: unknown): Judgement {
  const right = want === got
  return { measure, right, what: right ? label : `${label}${label && ': '}${want} is given as ${got}` }
}

/** Names are compared without case, article and kind of apostrophe; several however they are joined. */
function base(name: string | null): string | null {
  return name === null ? null : fold(name).replace(ARTICLE, '').replaceAll(JOINED, ', ')
}

function show({ kind, text }: Pick<Quotation, 'kind' | 'text'>): string {
  const line = text.replace(BLANKS, ' ')
  return `${kind} [${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}]`
}

/** What two spans share, as a part of what they cover together. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const NEARLY_ALL = 0.9
const HALF = 0.5
const TOUCHES = 0.3
const SHOWN = 60
// "the power utility"
const ARTICLE = /^(?:the|an?) /u
// Лесюк і Сич, Adler and Watanabe
const JOINED = /,? (?:and|і|й|та) /gu
const BLANKS = /\s+/gu

import { z } from 'zod'

// The one source of the output contract: `whosaid schema` prints it, `analysis.ts` takes the types from it, the tests check
// every output against it. A normal run imports types only, so zod is not loaded.

export const ENTITY_TYPES = [
  'PERSON',
  'LOCATION',
  'ORGANIZATION',
  'JOB',
  'MISC',
  'ARTIFACT',
  'DOCUMENT',
  'DATE',
  'PERIOD',
  'TIME',
  'MONEY',
  'PERCENT',
  'QUANTITY',
] as const

export const SOURCE_FORMATS = ['text', 'markdown', 'html', 'json', 'ndjson', 'csv'] as const

const offset = z.int().min(0)
const confidence = z.number().min(0).max(1)
const span = { start: offset, end: offset }
const phrase = z.strictObject({ ...span, text: z.string() })

export const languageSchema = z.strictObject({
  code: z.string().nullable().describe('ISO 639-1 (639-3 where there is none); null when unsure'),
  name: z.string().nullable().describe('English name'),
  script: z.string().nullable(),
  confidence,
  support: z.enum(['full', 'basic']),
})

export const sentenceSchema = z.strictObject({
  ...span,
  paragraph: z.int().min(0),
  language: z.string().optional().describe('only where it differs from the language of the article'),
})

export const speakerSchema = z.strictObject({
  name: z.string().describe('who is meant, in base form, as fully as the article gives it'),
  entities: z.array(z.string()),
  mention: phrase.nullable().describe('the words that bear the attribution; null when only implied'),
})

export const quotationSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  ...span,
  text: z.string(),
  speaker: speakerSchema.nullable().describe('null: unattributed'),
  cue: phrase.nullable(),
  continues: z
    .string()
    .nullable()
    .describe('the segment before, when words of the author or a paragraph break interrupt'),
  within: z.string().nullable().describe('the indirect record around a mixed one, the outer of two nested ones'),
  rule: z.string(),
  confidence: confidence.describe('that span, kind and speaker are right'),
  context: phrase.optional().describe('with --context N: the N sentences before and after, and its own'),
})

export const mentionSchema = z.strictObject({ ...span, text: z.string(), base: z.string(), confidence })

// 2025-09-04, 2025-09, 2025, 2025-W36
const DATE = String.raw`\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d))?`
// 2014/2016, P3D, PT5H, P2Y4M, T10:00
const WHEN = new RegExp(
  String.raw`^(?:${DATE}(?:/${DATE})?|P(?=\d|T)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?|T\d\d:\d\d)$`,
  'u',
)

const currency = z.string().regex(/^[A-Z]{3}$/u)
const range = { from: z.number(), to: z.number() }

export const valueSchema = z.union([
  z
    .string()
    .regex(WHEN)
    .describe(
      'ISO 8601, as exact as the words are. DATE: a day, week, month or year, the one around "the start of 2021"; an interval where a season, decade or century is meant. PERIOD: an interval (first/last) or a duration (P3D). TIME: THH:MM as on the clock there',
    ),
  z.strictObject({ amount: z.number(), currency }).describe('MONEY, in ISO 4217'),
  z
    .strictObject({ amount: z.number(), unit: z.string() })
    .describe(
      'QUANTITY, with the symbol of the unit: m, km, m², km/h, ha, kg, t, l, bbl, MW, kWh, °C; in words acre, are',
    ),
  z.strictObject({ amount: z.number() }).describe('PERCENT'),
  z.strictObject({ ...range, currency }).describe('a range of MONEY: «20–30 млн грн»'),
  z.strictObject({ ...range, unit: z.string() }).describe('a range of a QUANTITY'),
  z.strictObject(range).describe('a range of PERCENT'),
])

export const entitySchema = z.strictObject({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string().describe('nominative'),
  mentions: z.array(mentionSchema),
  roles: z.array(z.string()).describe('what the article says a person is, in base form: «президент України»'),
  value: valueSchema.nullable().describe('of dates, times and amounts; null when not certain'),
})

export const sourceSchema = z.strictObject({
  path: z.string().nullable().describe('as typed; null for a pipe'),
  format: z.enum(SOURCE_FORMATS),
  encoding: z.string().describe('as https://encoding.spec.whatwg.org calls it'),
  bytes: z.int().min(0).describe('of the file as it came; of the text in UTF-8 for one record of several'),
  sha256: z.string().describe('of the same bytes'),
})

const candidateSchema = z.strictObject({
  name: z.string(),
  score: z.number(),
  evidence: z.record(z.string(), z.number()).describe('named pieces of evidence and their weight'),
})

const reasonSchema = z.strictObject({
  text: z.string(),
  base: z.string(),
  source: z.string().describe('model; or the grammar that found it: "grammar: DATE day year"'),
  confidence,
  joined: z
    .string()
    .nullable()
    .describe(
      'the rule that made it one with those before: same-name, fuller-name, surname, first-name, patronymic, initials, spelling, abbreviation, synonym, part-of-name, head-noun, also-called, same-value',
    ),
})

export const explainSchema = z.strictObject({
  language: z.record(z.string(), z.unknown()),
  quotations: z.record(
    z.string(),
    z.strictObject({
      found: z.string().describe('the rule that found the words'),
      attributed: z.string().nullable().describe('the rule that chose the speaker'),
      candidates: z.array(candidateSchema),
    }),
  ),
  entities: z.record(z.string(), z.array(reasonSchema).describe('its mentions, in order')),
})

const idSchema = z
  .union([z.string(), z.number()])
  .nullable()
  .describe('the given one; else the path as typed, "path#3" for the third record of several; null for a pipe')

export const analysisSchema = z.strictObject({
  schemaVersion: z.literal(1),
  engine: z.strictObject({ version: z.string(), model: z.string().nullable() }),
  id: idSchema,
  source: sourceSchema,
  title: z.string().nullable(),
  date: z.string().nullable().describe('ISO 8601 day'),
  url: z.string().nullable(),
  byline: z.string().nullable(),
  site: z.string().nullable().describe('who publishes it, as a page names itself'),
  language: languageSchema,
  text: z.string().optional().describe('left out by --no-text'),
  stats: z.strictObject({
    characters: z.int(),
    words: z.int(),
    sentences: z.int(),
    paragraphs: z.int(),
    readingMinutes: z.int(),
  }),
  sentences: z.array(sentenceSchema).optional(),
  quotations: z.array(quotationSchema).optional(),
  entities: z.array(entitySchema).optional(),
  keywords: z.array(z.strictObject({ term: z.string(), weight: z.number() })).optional(),
  summary: z.array(z.int()).optional().describe('indices of the key sentences'),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  explain: explainSchema.optional(),
})

/** A record of a stream that has no analysis. */
export const failureSchema = z.strictObject({
  id: idSchema,
  error: z.strictObject({
    code: z.string().describe('bad-json, not-an-object, no-text, blank, too-large, binary'),
    message: z.string(),
    line: z.int().min(1).describe('of the input, counted from 1'),
  }),
})

/** One line of output: of `whosaid --json` an analysis, of `whosaid stream` either. */
export const outputSchema = z.union([analysisSchema.meta({ id: 'Analysis' }), failureSchema.meta({ id: 'Failure' })])

/** One run of `../shared/eval/score.mjs`: a task, and the gold files it reads as one. */
export interface GoldSet {
  readonly name: string
  readonly task: keyof typeof MEASURES
  /** Paths in `../shared/gold`. */
  readonly files: readonly string[]
  /** Only these entity types count. */
  readonly types?: string
  /** A model that is not shipped, by a path in the project: the set is left out where it was not trained. */
  readonly model?: string
  /** The texts are made small or capital letters first. */
  readonly letters?: 'lower' | 'upper'
}

/** What is kept of the answer of score.mjs, by task: paths into its JSON. */
export const MEASURES = {
  language: ['accuracy'],
  sentences: ['f1'],
  entities: ['f1', 'precision', 'recall', 'spanOnly'],
  names: ['surface.f1', 'typed.f1', 'baseFormAccuracy', 'grouping.f1'],
  quotes: [
    'quoted.f1',
    'indirect.f1',
    'speakerAccuracy',
    'quoteAndSpeaker.f1',
    'kindAccuracy',
    'mentionAccuracy',
    'cueAccuracy',
    'takenForSpeech',
  ],
  attribution: [
    'recall.direct',
    'recall.mixed',
    'recall.indirect',
    'sourceAccuracy',
    'quotedAndSource.f1',
    'extraQuoted',
    'indirect.f1',
  ],
} as const

/** Counts of errors, the fewer the better: `takenForSpeech`, `uk.iu.dev.jsonl marked foreign`. */
export const ERRORS = /^(?:takenForSpeech|extraQuoted|.* marked foreign)$/u

const CONLL = 'PERSON,LOCATION,ORGANIZATION'
const TOPICS = ['asia_bibi', 'brexit', 'ec', 'trump']
const SLAVIC = { bg: ['asia_bibi', 'brexit'], cs: TOPICS, pl: TOPICS, ru: TOPICS, uk: TOPICS }

/** Every set that `npm run eval` measures. */
export const SETS: readonly GoldSet[] = [
  ...Object.entries(SLAVIC).map(([code, topics]) => ({
    name: `language/names.${code}`,
    task: 'language' as const,
    files: topics.map((topic) => `names/${code}.${topic}.dev.jsonl`),
  })),
  ...['uk.dev', 'en.polnear.dev', 'en.polnear.train', 'de.wikinews.dev', 'de.wikinews.train'].map((file) => ({
    name: `language/quotes.${file}`,
    task: 'language' as const,
    files: [`quotes/${file}.jsonl`],
  })),
  ...['uk.iu', 'uk.parlamint', 'en.gum', 'en.ewt', 'de.gsd', 'fr.gsd', 'pl.pdb', 'ru.taiga'].map((name) =>
    devSet('sentences', 'sentences', name),
  ),
  ...['', ' free'].flatMap((which) => [
    ...['uk.news', 'uk.neruk2'].flatMap((name) => [
      entitySet(name, which, 'uk'),
      { ...entitySet(name, which, 'uk'), name: `entities/${name} names${which}`, types: CONLL },
    ]),
    ...['en.conll2003', 'en.ewt'].map((name) => ({ ...entitySet(name, which, 'en'), types: CONLL })),
    entitySet('en.politics', which, 'en'),
    ...(['lower', 'upper'] as const).map((letters) => ({
      ...entitySet('en.conll2003', which, 'en'),
      name: `entities/en.conll2003 ${letters}${which}`,
      types: CONLL,
      letters,
    })),
  ]),
  ...TOPICS.map((topic) => devSet('names', 'names', `uk.${topic}`)),
  devSet('quotes', 'quotes', 'uk'),
  devSet('attribution', 'quotes', 'en.polnear'),
  devSet('attribution', 'quotes', 'de.wikinews'),
]

/** What a version promises, by the key of a score. */
export const TARGETS: Readonly<Record<string, number>> = {
  'language/names.bg accuracy': 1,
  'language/names.cs accuracy': 1,
  'language/names.pl accuracy': 1,
  'language/names.ru accuracy': 1,
  // All but bsnlp/trump/uk/390, which is Russian.
  'language/names.uk accuracy': 0.9908,
  'language/quotes.uk.dev accuracy': 1,
  'language/quotes.en.polnear.dev accuracy': 1,
  'language/quotes.en.polnear.train accuracy': 1,
  'language/quotes.de.wikinews.dev accuracy': 1,
  'language/quotes.de.wikinews.train accuracy': 1,
  'sentences/uk.iu f1': 0.955,
  'sentences/uk.parlamint f1': 0.99,
  'sentences/en.gum f1': 0.945,
  'sentences/en.ewt f1': 0.85,
  // The best of Intl.Segmenter, sentencex, sbd and sentence-splitter.
  'sentences/de.gsd f1': 0.933,
  'sentences/fr.gsd f1': 0.931,
  'sentences/pl.pdb f1': 0.9,
  'entities/uk.neruk2 f1': 0.86,
  'entities/uk.neruk2 names f1': 0.9,
  'entities/uk.news f1': 0.88,
  'entities/uk.news names f1': 0.92,
  'entities/en.conll2003 f1': 0.94,
  'entities/en.conll2003 lower f1': 0.83,
  'entities/en.conll2003 upper f1': 0.83,
  'entities/en.ewt f1': 0.66,
  'quotes/uk quoted.f1': 0.91,
  'quotes/uk indirect.f1': 0.75,
  'quotes/uk speakerAccuracy': 0.87,
  'quotes/uk quoteAndSpeaker.f1': 0.72,
  'quotes/uk kindAccuracy': 0.93,
  'quotes/uk mentionAccuracy': 0.92,
  'quotes/uk cueAccuracy': 0.93,
  'attribution/en.polnear recall.direct': 0.95,
  'attribution/en.polnear recall.mixed': 0.85,
  'attribution/en.polnear sourceAccuracy': 0.88,
  'attribution/en.polnear quotedAndSource.f1': 0.8,
  // Of the indirect ones only speech is meant.
  'speech/en.polnear recall': 0.5,
  'names/uk.asia_bibi baseFormAccuracy': 0.9,
  'names/uk.asia_bibi grouping.f1': 0.85,
  'names/uk.brexit baseFormAccuracy': 0.9,
  'names/uk.brexit grouping.f1': 0.85,
  'names/uk.trump baseFormAccuracy': 0.9,
  'names/uk.trump grouping.f1': 0.85,
  'lemmas/uk.iu.names accuracy': 0.92,
}

/** The models that are shipped have learned from these sets too, so they are measured with one that has not. */
function entitySet(name: string, which: string, code: string): GoldSet {
  const model = `build/${code}${which.replace(' ', '.')}.crf`
  return { ...devSet('entities', 'entities', name), name: `entities/${name}${which}`, model }
}

function devSet(task: GoldSet['task'], folder: string, name: string): GoldSet {
  return { name: `${task}/${name}`, task, files: [`${folder}/${name}.dev.jsonl`] }
}

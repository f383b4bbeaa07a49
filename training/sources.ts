import type { EntityType } from '../src/analysis.ts'

/** Annotated documents: a file under ../shared/gold/entities, or a folder here (`written/uk`). */
export interface Source {
  readonly file: string
  /** How many times it is seen; 1 by default. */
  readonly times?: number
  /** The types it annotates; all by default. What it leaves out is unknown, not absent. */
  readonly types?: readonly EntityType[]
}

export interface Recipe {
  readonly language: string
  /** In the order of the labels. */
  readonly types: readonly EntityType[]
  readonly train: readonly Source[]
  readonly dev: readonly Source[]
  /** Share of the documents that are seen a second time, in capitals, small letters or titles. */
  readonly recased: number
}

const NAMES: readonly EntityType[] = ['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC']
const NUMBERS: readonly EntityType[] = ['DATE', 'PERIOD', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY']

export const recipes: Readonly<Record<string, Recipe>> = {
  uk: {
    language: 'uk',
    types: [...NAMES, 'JOB', 'ARTIFACT', 'DOCUMENT', ...NUMBERS],
    train: [
      { file: 'uk.neruk2.train' },
      { file: 'uk.news.train' },
      { file: 'uk.written.train' },
      { file: 'written/uk' },
    ],
    dev: [{ file: 'uk.neruk2.dev' }, { file: 'uk.news.dev' }],
    recased: 0.15,
  },
  en: {
    language: 'en',
    types: [...NAMES, ...NUMBERS],
    train: [
      { file: 'en.conll2003.train', types: NAMES },
      { file: 'en.wikineural.train', types: NAMES },
      { file: 'en.politics.train', types: NAMES, times: 3 },
      { file: 'en.written.train', times: 2 },
      { file: 'written/en', times: 2 },
    ],
    dev: [
      { file: 'en.conll2003.dev', types: NAMES },
      { file: 'en.politics.dev', types: NAMES },
      { file: 'en.ewt.dev', types: ['PERSON', 'LOCATION', 'ORGANIZATION'] },
    ],
    recased: 0.5,
  },
}

/** The types of the corpora, in the scheme of the output; for English without jobs, works and products are MISC as in CoNLL-2003. */
export const TYPES: Readonly<Record<string, Readonly<Record<string, EntityType>>>> = {
  uk: {
    PERS: 'PERSON',
    LOC: 'LOCATION',
    ORG: 'ORGANIZATION',
    MISC: 'MISC',
    JOB: 'JOB',
    ART: 'ARTIFACT',
    DOC: 'DOCUMENT',
    DATE: 'DATE',
    PERIOD: 'PERIOD',
    TIME: 'TIME',
    MON: 'MONEY',
    PCT: 'PERCENT',
    QUANT: 'QUANTITY',
  },
  en: {
    PERS: 'PERSON',
    PER: 'PERSON',
    LOC: 'LOCATION',
    ORG: 'ORGANIZATION',
    MISC: 'MISC',
    NORP: 'MISC',
    ART: 'MISC',
    DOC: 'MISC',
    DATE: 'DATE',
    PERIOD: 'PERIOD',
    TIME: 'TIME',
    MON: 'MONEY',
    PCT: 'PERCENT',
    QUANT: 'QUANTITY',
    politician: 'PERSON',
    person: 'PERSON',
    politicalparty: 'ORGANIZATION',
    organisation: 'ORGANIZATION',
    country: 'LOCATION',
    location: 'LOCATION',
    event: 'MISC',
    election: 'MISC',
    misc: 'MISC',
  },
}

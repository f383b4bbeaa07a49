import type { EntityType } from '../src/analysis.ts'

const NUMBERS: Readonly<Record<string, EntityType>> = {
  DATE: 'DATE',
  PERIOD: 'PERIOD',
  TIME: 'TIME',
  MON: 'MONEY',
  PCT: 'PERCENT',
  QUANT: 'QUANTITY',
}

/** The types of the corpora, in the scheme of the output; for English without jobs, works and products are MISC as in CoNLL-2003. */
const TYPES: Readonly<Record<string, Readonly<Record<string, EntityType>>>> = {
  uk: {
    PERS: 'PERSON',
    LOC: 'LOCATION',
    ORG: 'ORGANIZATION',
    MISC: 'MISC',
    JOB: 'JOB',
    ART: 'ARTIFACT',
    DOC: 'DOCUMENT',
    ...NUMBERS,
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
    ...NUMBERS,
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

/** What a type of a corpus is in the output, if anything. */
export function typeOf(name: string, language: string, all: readonly EntityType[]): EntityType | undefined {
  const wanted = TYPES[language]?.[name] ?? name
  return all.find((type) => type === wanted)
}

import { fold } from '../../src/text/fold.ts'
import { heads } from './heads.en.ts'
import { type Add, addName, listed, regions, tongues } from './words.ts'

const CLASSES = {
  given: 0,
  surname: 1,
  city: 2,
  country: 3,
  region: 4,
  people: 6,
  title: 8,
  foreign: 9,
  organisation: 10,
  site: 11,
  part: 13,
  work: 14,
  medium: 15,
} as const

/** The English word lists, by form. */
export function english(add: Add): void {
  const put = (word: string, kind: number) => {
    const folded = fold(word)
    for (const form of [folded, folded.normalize('NFD').replace(MARKS, '')]) add(form, kind)
  }
  for (const file of ['en', 'es']) for (const word of listed(`${file}.first.txt`)) put(word, CLASSES.given)
  for (const word of listed('en.last.txt')) put(word, CLASSES.surname)
  for (const file of ['de', 'es', 'fr', 'it', 'pt', 'cs'])
    for (const word of listed(`${file}.last.txt`)) put(word, CLASSES.foreign)
  for (const line of listed('cities.csv').slice(1)) {
    const [city = '', , region = ''] = line.split(',')
    addName(city, CLASSES.city, CLASSES.part, put)
    addName(region, CLASSES.region, CLASSES.part, put)
  }
  for (const name of regions('en')) addName(name, CLASSES.country, CLASSES.part, put)
  for (const name of tongues('en')) if (!name.includes(' ')) put(name, CLASSES.people)
  for (const [kind, list] of Object.entries(heads))
    for (const word of list) put(word, CLASSES[kind as keyof typeof heads])
}

// Łódź → Łodz
const MARKS = /\p{M}/gu

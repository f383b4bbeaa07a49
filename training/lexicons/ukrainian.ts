import { wordKey } from '../../src/entities/tagging/key.ts'
import { languages } from '../../src/language/registry.ts'
import { fold } from '../../src/text/fold.ts'
import { heads } from './heads.uk.ts'
import { type Entry, inflect, type Rules, readEntries, readRules } from './hunspell.ts'
import { type Add, addName, CAPITAL, listed, regions, tongues } from './words.ts'

const CLASSES = {
  given: 0,
  surname: 1,
  place: 2,
  country: 3,
  water: 4,
  adjective: 5,
  people: 6,
  abbreviation: 7,
  job: 8,
  human: 9,
  organisation: 10,
  site: 11,
  time: 12,
  part: 13,
  work: 14,
  medium: 15,
} as const

type Class = keyof typeof CLASSES

/** Of the Debian package hunspell-uk. */
const HUNSPELL = process.env.HUNSPELL ?? '/usr/share/hunspell'

/** The Ukrainian word lists, by the keys of all forms of each word; the full ones with VESUM. */
export function ukrainian(add: Add, full: boolean): void {
  const rules = readRules(`${HUNSPELL}/uk_UA.aff`)
  const entries = readEntries(`${HUNSPELL}/uk_UA.dic`)
  const flags = new Map<string, string>()
  for (const { word, flags: some } of entries) flags.set(word, (flags.get(word) ?? '') + some)
  const put = (word: string, kind: number) => {
    for (const key of keysOf({ word, flags: flags.get(word) ?? '' }, rules)) add(key, kind)
  }
  for (const { word, flags } of entries)
    for (const kind of kindsOf(word, flags)) for (const key of keysOf({ word, flags }, rules)) add(key, CLASSES[kind])
  for (const [kind, list] of Object.entries(heads)) for (const word of list) put(word, CLASSES[kind as Class])
  for (const name of regions('uk')) addName(name, CLASSES.country, CLASSES.part, put)
  for (const name of tongues('uk')) put(name.replace(FEMININE, 'ий'), CLASSES.adjective)
  if (full) for (const [word, kinds] of vesum()) for (const kind of kinds) put(word, CLASSES[kind])
}

// українська
const FEMININE = /а$/u

/** The keys of all forms of a word, and of stems that alternate. */
function keysOf(entry: Entry, rules: Rules): Set<string> {
  const { morphology } = languages.uk!
  const folded = fold(entry.word)
  const others = ALTERNATIONS.flatMap(([end, others]) =>
    folded.endsWith(end) ? others.map((other) => folded.slice(0, -end.length) + other) : [],
  )
  return new Set([...inflect(entry, rules).map(fold), ...others].map((form) => wordKey(form, morphology!)))
}

// Прага, Празі; Рига; Кравець, Кравця; Бабченко
const ALTERNATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['га', ['зі']],
  ['ка', ['ці']],
  ['ха', ['сі']],
  ['ець', ['ця']],
  ['єць', ['йця']],
  ['ок', ['ка']],
]

/** What the flags of a capitalised word of hunspell-uk tell of it. */
function kindsOf(word: string, flags: string): Class[] {
  if (!CAPITAL.test(word)) return []
  if (!flags) return ABBREVIATION.test(word) ? ['abbreviation'] : ['human']
  if (/[$;]/u.test(flags)) return ['given'] // Вітольд/1:x$  Людмила/%;h
  if (/[Ce]/u.test(flags)) return ['surname'] // Дорожкін/C  Яворівський/Ee_
  if (/[hpQonD06z]/u.test(flags)) return ['place'] // Жилівка/%h  Ченчики/p  Краснопілля/Q
  if (/x/u.test(flags)) return flags.includes(':') ? ['given', 'place'] : ['place'] // Мозес/1:x  Сайгон/1:x  Кундуз/1x
  if (/[1%]/u.test(flags)) return ['surname'] // Горбан/1:  Гонта/%
  return /[E34]/u.test(flags) ? ['surname', 'place'] : [] // Новинський/E  Яровець/3`
}

const ABBREVIATION = /^\p{Lu}{2,}$/u

/** Classes of VESUM, in our terms. */
const VESUM: Readonly<Record<string, Class>> = {
  fname: 'given',
  patr: 'given',
  lname: 'surname',
  geo: 'place',
  geoua: 'place',
  town: 'place',
  hydro: 'water',
  geoadj: 'adjective',
  ethn: 'people',
  abbr: 'abbreviation',
  cprof: 'job',
  chierar: 'job',
  chum: 'human',
  corg: 'organisation',
  ctime: 'time',
  cperiod: 'time',
  cmonth: 'time',
  cloc: 'site',
  cbuild: 'site',
  cdoc: 'work',
  cwork: 'work',
}

function vesum(): [string, Class[]][] {
  return listed('uk.vesum.tsv').map((line) => {
    const [word = '', classes = ''] = line.split('\t')
    return [word.replace('#', ''), classes.split(',').flatMap((name) => VESUM[name] ?? [])]
  })
}

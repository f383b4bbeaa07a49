import { words } from '../language/words.ts'
import { type Meanings, NOTHING, type Sense } from './sense.ts'

/** Words of numbers: data in `src/languages/<code>/numbers.ts`. */
export interface NumberData {
  /** What parts whole from fraction; the other one parts thousands. */
  readonly decimal: '.' | ','
  /** Lines like those of `FigureData`. */
  readonly words: readonly string[]
}

/**
 * What a language calls numbers, times and units: lines of a kind, a value and the forms that have it, as in
 * `month 1: січ|ень|ня|ню`, where the endings after each bar follow the stem. A form can have several kinds.
 */
export interface TimeData {
  /** "September 4" and 9/4/2025 */
  readonly monthFirst: boolean
  /** Folded words that look back: «відбулося», "said". */
  readonly past: RegExp
  readonly words: readonly string[]
}

export interface FigureData {
  readonly numbers: NumberData
  readonly time: TimeData
  readonly units: readonly string[]
}

/** How often what a grammar finds is a mention of that type and extent, by type and shape; those that are seldom so are left out. */
export type Rates = ReadonlyMap<string, ReadonlyMap<string, number>>

export type Senses = ReadonlyMap<string, Sense>

/** Reads the words of a language into one dictionary of folded forms. */
export function readSenses({ numbers, time, units }: FigureData): Senses {
  const found = new Map<string, Meanings>()
  for (const [index, numeral] of ROMAN.entries()) {
    const meanings: Meanings = { roman: index + 1, dates: true, ...(index > 0 ? { opens: true } : {}) }
    for (const form of [numeral, numeral.replaceAll('i', 'і').replaceAll('x', 'х')]) found.set(form, meanings)
  }
  for (const line of [...numbers.words, ...time.words, ...units]) {
    const [head, forms] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]
    const meanings = meaningsOf(head)
    for (const form of spell(forms)) found.set(form, join(meanings, found.get(form)))
  }
  return withSenses(found)
}

/** What has been said of a form before comes first. */
function join(meanings: Meanings, before: Meanings | undefined): Meanings {
  return before ? { ...meanings, ...before } : meanings
}

/** The forms of a line share one sense. */
function withSenses(found: ReadonlyMap<string, Meanings>): Senses {
  const known = new Map<Meanings, Sense>()
  const senses = new Map<string, Sense>()
  for (const [form, meanings] of found) {
    const sense = known.get(meanings) ?? { ...NOTHING, ...meanings }
    known.set(meanings, sense)
    senses.set(form, sense)
  }
  return senses
}

/** "month 1", "ago" */
function meaningsOf(head: string): Meanings {
  const [kind = '', value] = head.split(' ')
  const meaning = value === undefined ? true : Number.isNaN(Number(value)) ? value : Number(value)
  return {
    [kind]: meaning,
    ...(COUNTERS.has(kind) ? { counts: true } : {}),
    ...(DATERS.has(kind) ? { dates: true } : {}),
    ...(OPENERS.has(kind) ? { opens: true } : {}),
  }
}

/** Centuries. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ')

const COUNTERS = words('cardinal scale vague article')
const DATERS = words('cardinal ordinal month weekday season day year shift edge')
const OPENERS = words(`
  cardinal scale vague ordinal minus plus month weekday season unit day year shift stretch edge midday midnight
  sign initial code country
`)

/** «січ|ень|ня» → січень, січня; «барель|і» is one form: the stem itself stands between two bars. */
function spell(forms: string): string[] {
  return forms
    .trim()
    .split(' ')
    .flatMap((form) => {
      const [stem, ...endings] = form.split('|')
      return endings.length ? endings.map((ending) => stem + ending) : [stem!]
    })
}

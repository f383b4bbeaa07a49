import { words } from '../language/words.ts'

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

/** All that a word or a mark can mean within a number, a date or an amount. */
export interface Sense {
  /** A number in digits. */
  readonly digits?: true
  /** «двадцять», "half" */
  readonly cardinal?: number
  /** «мільйон», "bn"; `short` only within money: £2.3m */
  readonly scale?: number
  readonly short?: number
  /** «другий», "second" */
  readonly ordinal?: number
  /** XIX, in the letters of either alphabet */
  readonly roman?: number
  /** What follows a hyphen or a figure: 2012-го, 4th; for tens of years 1990-х, 1990s. */
  readonly ending?: true
  readonly tens?: true
  /** «кілька», "several": a number that is not known */
  readonly vague?: true
  /** One where no number stands before it: «за тиждень», "a million" */
  readonly lone?: true
  /** «три з половиною» */
  readonly half?: true
  readonly article?: true
  readonly and?: true
  readonly or?: true
  readonly to?: true
  readonly from?: true
  /** «від (5 до 7 млн)», "between": a range follows. */
  readonly between?: true
  readonly of?: true
  readonly minus?: true
  readonly plus?: true
  readonly dash?: true
  /** A number at the start of a word: «півроку» */
  readonly prefix?: true
  /** «одного (дня)» is no number of days. */
  readonly once?: true
  /** No number, though it looks like one: «південь» */
  readonly aside?: true

  /** 1 to 12 */
  readonly month?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** «відкрито щопонеділка», "on Mondays": no single day */
  readonly many?: true
  /** Its first month; 0 where that depends on the hemisphere. */
  readonly season?: number
  /** A stretch of time in the letters of ISO 8601, those of hours, minutes and seconds after T: 3M, TH. */
  readonly unit?: string
  /** What follows the number of a year: «2014 року» */
  readonly yearword?: true
  readonly weekend?: true
  /** «вчора» -1; «торік» is a year -1 */
  readonly day?: number
  readonly year?: number
  /** «минулого» -1, «цього» 0, «наступного» 1 */
  readonly shift?: number
  /** «на наступному тижні»: one, where the form alone would be of many */
  readonly locative?: true
  /** «останні п'ять років» */
  readonly stretch?: true
  /** «на початку», "mid-"; «другій половині» */
  readonly edge?: true
  /** «протягом»: a year after it is a stretch of time. */
  readonly through?: true
  /** «віком (18 років)»: how old somebody is, no stretch of time */
  readonly age?: true
  readonly part?: true
  readonly ago?: true
  /** «о 10 ранку», "10 p.m." */
  readonly clock?: string
  /** «вранці», "morning" */
  readonly phase?: true
  /** «о 17 годині» */
  readonly hour?: true
  readonly midday?: true
  readonly midnight?: true
  readonly zone?: true
  /** «21-місячний» M */
  readonly lasting?: string
  /** The sentence looks ahead: «відбудеться», "will". */
  readonly ahead?: true

  readonly percent?: true
  /** «50-відсотковий» */
  readonly percentage?: true
  /** The symbol of a unit. */
  readonly measure?: string
  /** A unit only in small letters: 5 g, not 5G. */
  readonly lower?: true
  /** Money or a weight: what it is, the tagger tells. */
  readonly doubtful?: true
  /** Celsius or Fahrenheit, after degrees. */
  readonly degree?: string
  /** Square 2, cubic 3. */
  readonly power?: number
  readonly per?: string | true
  /** кВт·год */
  readonly product?: true
  /** Written with or without a full stop: «грн.» */
  readonly abbreviation?: true
  /** A code of ISO 4217 or the name of a kind of money that several countries have; a sign may stand before the number. */
  readonly currency?: string
  readonly sign?: string
  /** A hundredth of a currency. */
  readonly coin?: string
  readonly sterling?: true
  /** Whose money it is, ISO 3166. */
  readonly country?: string
  /** What stands before a sign: A$ */
  readonly initial?: string
  /** A code of ISO 4217. */
  readonly code?: true
  /** A name only when it is capitalised: "May" */
  readonly capital?: true
  /** A date may begin with it. */
  readonly dates?: true
  /** A number may begin with it. */
  readonly counts?: true
  /** A figure may begin with it. */
  readonly opens?: true
}

/** How often what a grammar finds is a mention of that type and extent, by its name; those that are seldom so are left out. */
export type Rates = ReadonlyMap<string, number>

export type Senses = ReadonlyMap<string, Sense>

/** Reads the words of a language into one dictionary of folded forms. */
export function readSenses({ numbers, time, units }: FigureData): Senses {
  const senses = new Map<string, Sense>()
  for (const [index, numeral] of ROMAN.entries()) {
    const sense: Sense = { roman: index + 1, dates: true, ...(index > 0 ? { opens: true } : {}) }
    for (const form of [numeral, numeral.replaceAll('i', 'і').replaceAll('x', 'х')]) senses.set(form, sense)
  }
  for (const line of [...numbers.words, ...time.words, ...units]) {
    const [head, forms] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]
    const sense = senseOf(head)
    for (const form of spell(forms)) senses.set(form, { ...sense, ...senses.get(form) })
  }
  return senses
}

/** "month 1", "ago" */
function senseOf(head: string): Sense {
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

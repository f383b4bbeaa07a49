/** All that a word or a mark can mean within a number, a date or an amount. */
export interface Meanings {
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
  /** «близько (третьої ночі)»: an hour follows, not one of many nights. */
  readonly hourly?: true
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

/** What a word means and what it does not. */
export type Sense = { readonly [Kind in keyof Meanings]-?: Meanings[Kind] | undefined }

/** The sense of most words. All others have its keys, in its order: what differs in shape V8 would have to look up. */
export const NOTHING: Sense = {
  digits: undefined,
  cardinal: undefined,
  scale: undefined,
  short: undefined,
  ordinal: undefined,
  roman: undefined,
  ending: undefined,
  tens: undefined,
  vague: undefined,
  lone: undefined,
  half: undefined,
  article: undefined,
  and: undefined,
  or: undefined,
  to: undefined,
  from: undefined,
  between: undefined,
  of: undefined,
  minus: undefined,
  plus: undefined,
  dash: undefined,
  prefix: undefined,
  once: undefined,
  aside: undefined,
  month: undefined,
  weekday: undefined,
  many: undefined,
  season: undefined,
  unit: undefined,
  yearword: undefined,
  weekend: undefined,
  day: undefined,
  year: undefined,
  shift: undefined,
  locative: undefined,
  stretch: undefined,
  edge: undefined,
  through: undefined,
  hourly: undefined,
  age: undefined,
  part: undefined,
  ago: undefined,
  clock: undefined,
  phase: undefined,
  hour: undefined,
  midday: undefined,
  midnight: undefined,
  zone: undefined,
  lasting: undefined,
  ahead: undefined,
  percent: undefined,
  percentage: undefined,
  measure: undefined,
  lower: undefined,
  doubtful: undefined,
  degree: undefined,
  power: undefined,
  per: undefined,
  product: undefined,
  abbreviation: undefined,
  currency: undefined,
  sign: undefined,
  coin: undefined,
  sterling: undefined,
  country: undefined,
  initial: undefined,
  code: undefined,
  capital: undefined,
  dates: undefined,
  counts: undefined,
  opens: undefined,
}

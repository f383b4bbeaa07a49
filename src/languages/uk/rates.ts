import { lines } from '../../language/words.ts'

/** How often what a grammar finds is annotated so in the training texts; what is not listed it leaves to the tagger. */
export const rates: readonly string[] = lines(`
  0.58 DATE ago
  0.99 DATE day
  0.98 DATE day year
  0.64 DATE decade
  0.86 DATE edge
  0.63 DATE edge century
  0.42 DATE edge decade
  0.75 DATE edge month
  0.73 DATE edge month year
  0.83 DATE edge side W
  0.95 DATE edge side Y
  0.75 DATE edge weekday
  0.85 DATE edge year
  0.91 DATE figures
  0.79 DATE month
  0.98 DATE month year
  0.83 DATE season year
  0.92 DATE side M
  0.93 DATE side W
  0.69 DATE side Y
  0.63 DATE side season
  0.92 DATE side weekday
  0.89 DATE weekday
  0.88 DATE weekday day
  0.94 DATE weekday day year
  0.94 DATE year
  0.92 MONEY coin
  0.97 MONEY currency
  0.93 MONEY sign
  0.81 MONEY some money
  0.98 PERCENT percent
  0.93 PERCENT percentage
  0.88 PERIOD duration
  0.95 PERIOD interval bare year
  0.78 PERIOD interval day
  0.75 PERIOD interval day year
  0.88 PERIOD interval figures
  0.95 PERIOD interval month
  0.97 PERIOD interval month year
  0.75 PERIOD interval to
  0.89 PERIOD interval year
  0.61 PERIOD some time
  0.78 PERIOD stretch duration
  0.90 PERIOD year
  0.94 QUANTITY quantity
  0.78 QUANTITY some quantity
  0.96 TIME colon
`)

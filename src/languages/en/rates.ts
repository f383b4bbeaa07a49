import { lines } from '../../language/words.ts'

/** How often what a grammar finds is annotated so in the training texts; what is not listed it leaves to the tagger. */
export const rates: readonly string[] = lines(`
  0.97 DATE day
  0.97 DATE day year
  0.97 DATE month year
  0.75 DATE season year
  0.90 DATE side M
  0.94 DATE side W
  0.90 DATE side Y
  0.83 DATE side season
  0.83 DATE side weekday
  0.75 DATE side weekend
  0.95 DATE weekday
  0.88 DATE weekday day
  0.88 MONEY coin
  0.97 MONEY currency
  0.99 MONEY sign
  0.99 PERCENT percent
  0.70 PERIOD decade
  0.96 PERIOD duration
  0.75 PERIOD interval number
  0.90 PERIOD interval bare year
  0.75 PERIOD interval day
  0.75 PERIOD interval day year
  0.75 PERIOD interval to
  0.50 PERIOD some time
  0.75 PERIOD stretch duration
  0.97 QUANTITY quantity
  0.98 TIME half-day
  0.79 TIME named time
  0.75 TIME zone
`)

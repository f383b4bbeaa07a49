import { currencyOf } from './currencies.ts'
import { type Amount, amountOf, type Figure, type Value } from './figure.ts'
import { exact, readNumeral } from './numbers.ts'
import { form, glued, type Pieces, skipStop } from './pieces.ts'
import { NOTHING } from './sense.ts'

/** «19,5 млрд грн», «220 тис. дол. США», "$2.3bn", "US$5 million", "10 million Swedish kronor". */
export function readMoney(pieces: Pieces, at: number, end: number): Figure | null {
  return readSigned(pieces, at, end) ?? readCounted(pieces, at, end)
}

/** The sign or the code first: $2.3bn, US$5, Rs 1,200, EUR 30. */
function readSigned(pieces: Pieces, at: number, end: number): Figure | null {
  const { sense } = pieces
  const initial = at + 2 < end && glued(pieces, at + 1) && sense[at + 1]!.sign ? sense[at]!.initial : undefined
  const place = initial === undefined ? at : at + 1
  const { sign, code } = sense[place]!
  if (!(sign || code) || place + 1 >= end || !sense[place + 1]!.digits) return null
  const numeral = readNumeral(pieces, place + 1, end)
  if (!numeral) return null
  const amount = sharesScale(pieces, place + 1, numeral.end) ? null : amountOf(numeral)
  return money(numeral.end, amount, currencyOf(sign ?? codeAt(pieces, place), initial), 'sign')
}

/** "€10 to €15 billion": ten of what is said only later. */
function sharesScale(pieces: Pieces, at: number, end: number): boolean {
  const { sense } = pieces
  const { to, dash, or } = sense[end] ?? NOTHING
  const second = end + (sense[end + 1]?.initial === undefined ? 2 : 3)
  if (!(to || dash || or) || !sense[second - 1]?.sign || isScaled(pieces, at, end)) return false
  const numeral = readNumeral(pieces, second, sense.length)
  return numeral !== null && isScaled(pieces, second, numeral.end)
}

function isScaled({ sense }: Pieces, at: number, end: number): boolean {
  return sense.slice(at, end).some(({ scale, short }) => scale !== undefined || short !== undefined)
}

function codeAt(pieces: Pieces, at: number): string {
  return form(pieces, at).toUpperCase()
}

/** The number first: «500 гривень», «5 млн доларів США», «один долар», «мільярд гривень», «20 центів». */
function readCounted(pieces: Pieces, at: number, end: number): Figure | null {
  const { sense } = pieces
  const numeral = readNumeral(pieces, at, end)
  if (!numeral) return null
  const before = numeral.end < end ? sense[numeral.end]!.country : undefined
  const place = before ? numeral.end + 1 : numeral.end
  if (place >= end) return null
  const { currency, coin, sign, code: known } = sense[place]!
  const name = currency ?? coin ?? sign ?? (known && codeAt(pieces, place))
  if (!name) return null
  let next = skipToCountry(pieces, place + 1, end)
  const after = next < end ? sense[next]! : NOTHING
  if (after.sterling) return money(next + 1, amountOf(numeral), 'GBP', 'currency')
  if (after.country && !before && /^[\p{Lu}]/u.test(pieces.text.slice(pieces.start[next], pieces.end[next]))) next++
  const code = currencyOf(name, before ?? (next > place + 1 && after.country ? after.country : ''))
  if (coin) return coins(next, numeral.value, code)
  const small = readCoins(pieces, next, end)
  const amount =
    numeral.value === null || !small ? amountOf(numeral) : { amount: exact(numeral.value + small.value / 100) }
  const doubt = sense[place]!.doubtful && !before ? 'doubtful' : null
  return money(small?.end ?? next, amount, code, doubt ?? (numeral.value === null ? 'some money' : 'currency'))
}

/** «дол. США»: the stop before a capital is of the abbreviation here. */
function skipToCountry(pieces: Pieces, at: number, end: number): number {
  const { sense } = pieces
  const stop = at + 1 < end && sense[at - 1]!.abbreviation && glued(pieces, at) && form(pieces, at) === '.'
  return stop && sense[at + 1]!.country ? at + 1 : skipStop(pieces, at, end)
}

/** «32 копійки» after the hryvnias. */
function readCoins(pieces: Pieces, at: number, end: number): { readonly end: number; readonly value: number } | null {
  const numeral = at < end && pieces.sense[at]!.digits ? readNumeral(pieces, at, end) : null
  if (!numeral?.value || numeral.value >= 100 || numeral.end >= end || !pieces.sense[numeral.end]!.coin) return null
  return { end: skipStop(pieces, numeral.end + 1, end), value: numeral.value }
}

function coins(end: number, value: number | null, code: string | null): Figure {
  return money(end, value === null ? null : { amount: exact(value / 100) }, code, 'coin')
}

function money(end: number, amount: Amount | null, currency: string | null, shape: string): Figure {
  return { end, type: 'MONEY', value: amount && currency !== null ? paid(amount, currency) : null, shape }
}

function paid(amount: Amount, currency: string): Value {
  return 'amount' in amount ? { amount: amount.amount, currency } : { from: amount.from, to: amount.to, currency }
}

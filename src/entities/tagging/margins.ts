import type { Chain } from './crf.ts'
import { ends, OUTSIDE, starts } from './labels.ts'
import { LONGEST_CHUNK, type Stretch } from './reading.ts'
import { lanesOf } from './table.ts'

// Most places are outside of all mentions, by far. Taking a mention off a sequence of labels changes its score by what each
// label of the mention has over OUTSIDE, and by transitions, which are bounded. So a place where all mentions that
// could cover it lose is OUTSIDE on the best sequence: no need to try the others.

/** The most that a label can gain by transitions, added to what its total has over that of OUTSIDE; two labels to a lane. */
export function newBonuses(chain: Chain, scale: number, boldness: number): Int32Array {
  const bonuses = new Int32Array(lanesOf(chain.labels)).fill(NEVER * 65537)
  for (let label = OUTSIDE + 1; label < chain.labels; label++) {
    const bonus = Math.ceil((bonusOf(chain, label) + boldness) / scale) + 1
    bonuses[label >> 1]! += (bonus - NEVER) << ((label & 1) << 4)
  }
  return bonuses
}

/** Less than any total of a label, with room for two of them in 16 bits. */
export const NEVER = -16384

function bonusOf({ labels, enders, starters, transitions, before }: Chain, label: number): number {
  const from = (one: number, other: number) => transitions[one * labels + other]!
  const into = starts(label)
    ? Math.max(0, ...Array.from(enders, (end) => from(end, label) - from(end, OUTSIDE)))
    : Math.max(...Array.from(before[label]!, (past) => from(past, label))) - from(OUTSIDE, OUTSIDE)
  const out = ends(label)
    ? Math.max(0, ...Array.from(starters, (start) => from(label, start) - from(OUTSIDE, start)))
    : 0
  return into + out
}

/** Writes by how much every mention that covers a place loses at least, in units of the totals; not above 0 where one may win. */
export function measureMargins(
  bonuses: Int32Array,
  totals: Int32Array,
  { from, to }: Stretch,
  margins: Int32Array,
): void {
  const length = to - from
  for (let index = 0; index < length; index++) readGains(bonuses, totals, (from + index) * bonuses.length, index)
  started.fill(NEVER, 0, 1)
  for (let index = 0; index < length; index++)
    started[index + 1] = Math.max(NEVER, begins[index]!, started[index]! + insides[index]!)
  for (let index = length - 1, ended = NEVER; index >= 0; index--) {
    const later = Math.max(NEVER, endings[index]!, insides[index]! + ended)
    margins[from + index] = -Math.max(singles[index]!, begins[index]! + ended, started[index]! + later)
    ended = later
  }
}

// by place of a chunk, what the best label of each part of a mention has over OUTSIDE at most
const begins = new Int32Array(LONGEST_CHUNK)
const insides = new Int32Array(LONGEST_CHUNK)
const endings = new Int32Array(LONGEST_CHUNK)
const singles = new Int32Array(LONGEST_CHUNK)
/** What the best mention that goes on has gained before each place. */
const started = new Int32Array(LONGEST_CHUNK + 1)

/** Labels of one part share halves of lanes: singles and beginnings those of even lanes, insides and ends those of odd ones. */
function readGains(bonuses: Int32Array, totals: Int32Array, at: number, index: number): void {
  const outside = (totals[at]! << 16) >> 16
  let single = NEVER << 16
  let begin = NEVER << 16
  for (let lane = 0; lane < bonuses.length; lane += 2) {
    const pair = (totals[at + lane]! + bonuses[lane]!) | 0
    if (pair > begin) begin = pair
    if (pair << 16 > single) single = pair << 16
  }
  let inside = NEVER << 16
  let end = NEVER << 16
  for (let lane = 1; lane < bonuses.length; lane += 2) {
    const pair = (totals[at + lane]! + bonuses[lane]!) | 0
    if (pair > end) end = pair
    if (pair << 16 > inside) inside = pair << 16
  }
  begins[index] = ((begin + 0x8000) >> 16) - outside
  insides[index] = (inside >> 16) - outside
  endings[index] = ((end + 0x8000) >> 16) - outside
  singles[index] = (single >> 16) - outside
}

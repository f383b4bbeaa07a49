import { BEGINNING, END, ends, follows, INSIDE, labelOf, OUTSIDE, starts, typeOf } from './labels.ts'

/**
 * The transitions of a linear chain of labels as the kernel wants them: `kernel/memory.ts` says what each column is. Rows have the
 * labels in order and are filled up to whole vectors.
 */
export interface Chain {
  readonly links: Float32Array
  readonly leads: Float32Array
  readonly onward: Float32Array
  readonly backward: Float32Array
  readonly afterBeginning: Float32Array
  readonly afterInside: Float32Array
  readonly beginningFactors: Float32Array
  readonly insideFactors: Float32Array
  readonly beforeInside: Float32Array
  readonly beforeEnd: Float32Array
  readonly openings: Float32Array
  readonly leaving: Float32Array
  readonly starters: Float32Array
  readonly enders: Float32Array
  readonly bonuses: Int16Array
  readonly padding: Int16Array
}

/** What transitions score, how many labels there are, and what is off the score of no mention, in sums of a scale. */
export interface Transitions {
  readonly labels: number
  /** From label × to label. */
  readonly scores: Float32Array
  readonly scale: number
  readonly boldness: number
}

type Score = (from: number, to: number) => number

/** What cannot be scores. */
const NONE = Number.NEGATIVE_INFINITY
/** Less than any total of a label, with room for two of them in 16 bits. */
const NEVER = -16384

/** A chain whose rows have a width. */
export function newChain({ labels, scores, scale, boldness }: Transitions, width: number): Chain {
  const all = Array.from({ length: labels }, (_, label) => label)
  const score: Score = (from, to) => scores[from * labels + to]!
  const link: Score = (from, to) => (ends(from) && starts(to) ? score(from, to) : NONE)
  const after = (part: number) => (label: number) => (starts(label) ? NONE : score(labelOf(typeOf(label), part), label))
  const before = (part: number) => (label: number) => (ends(label) ? NONE : score(label, labelOf(typeOf(label), part)))
  const row = (none: number, read: (label: number) => number) => fill(new Float32Array(width).fill(none), all, read)
  const sums = (none: number, read: (label: number) => number) => fill(new Int16Array(width).fill(none), all, read)
  const table = (none: number, read: Score) => {
    const rows = new Float32Array(width * width).fill(none)
    for (const one of all) fill(rows.subarray(one * width), all, (other) => read(one, other))
    return rows
  }
  const factors = (read: (label: number) => number) => row(0, (label) => Math.exp(read(label)))
  const lead = leadsBetween(all, score)
  return {
    links: table(NONE, link),
    leads: table(NONE, (best, other) => (best !== other && ends(best) && ends(other) ? lead(best, other) : NONE)),
    onward: table(0, (from, to) => (link(from, to) === NONE ? 0 : Math.expm1(score(from, to)))),
    backward: table(0, (to, from) => (link(from, to) === NONE ? 0 : Math.expm1(score(from, to)))),
    afterBeginning: row(NONE, after(BEGINNING)),
    afterInside: row(NONE, after(INSIDE)),
    beginningFactors: factors(after(BEGINNING)),
    insideFactors: factors(after(INSIDE)),
    beforeInside: factors(before(INSIDE)),
    beforeEnd: factors(before(END)),
    openings: row(NONE, (label) => (starts(label) ? 0 : NONE)),
    leaving: row(NONE, (label) => link(label, OUTSIDE)),
    starters: row(0, (label) => (starts(label) ? 1 : 0)),
    enders: row(0, (label) => (ends(label) ? 1 : 0)),
    bonuses: sums(NEVER, (label) =>
      label === OUTSIDE ? NEVER : Math.ceil((mostGained(all, score, label) + boldness) / scale) + 1,
    ),
    padding: sums(NEVER, () => 0),
  }
}

function fill<Row extends Float32Array | Int16Array>(
  row: Row,
  labels: readonly number[],
  read: (label: number) => number,
): Row {
  for (const label of labels) row[label] = read(label)
  return row
}

/** By how much an ender is beaten by another at most in what comes next. */
function leadsBetween(labels: readonly number[], score: Score): Score {
  const starters = labels.filter(starts)
  return (best, other) => {
    let most = NONE
    for (const start of starters) most = Math.max(most, score(other, start) - score(best, start))
    return most
  }
}

/** The most that a label can gain by transitions over that of no mention. */
function mostGained(labels: readonly number[], score: Score, label: number): number {
  const into = starts(label)
    ? Math.max(0, ...labels.filter(ends).map((end) => score(end, label) - score(end, OUTSIDE)))
    : Math.max(...labels.filter((past) => follows(past, label)).map((past) => score(past, label))) -
      score(OUTSIDE, OUTSIDE)
  const out = ends(label)
    ? Math.max(0, ...labels.filter(starts).map((start) => score(label, start) - score(OUTSIDE, start)))
    : 0
  return into + out
}

/** What a label has less than the best of its place beyond this, as a logarithm, makes no difference. */
const FAINT = 20

/** Exponentials of the multiples of a scale from 0 down. */
export function exponentialsOf(scale: number): Float32Array {
  return Float32Array.from({ length: Math.ceil(FAINT / scale) }, (_, step) => Math.exp(-step * scale))
}

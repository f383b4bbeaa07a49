// What the kernel works with, one model to an instance. Addresses are in bytes.
//
// A row of sums has 16 bits for each label. A row of numbers has a float for each label. Both are padded to whole vectors and have the
// labels in order, so that four floats are one quad: single (or outside), beginning, inside, end; the single is of the type before.

/** Bytes in a row of sums, and in one of numbers. */
export let sumsWidth: usize = 0
export let width: usize = 0

/** Features beside their weights (`table.ts`). */
export let starts: usize = 0
export let records: usize = 0
/** The features that are to be added up. */
export let features: usize = 0
/** The rows that they are to fill, and how many features there are up to the end of each. */
export let filledRows: usize = 0
export let rowEnds: usize = 0
/** Of a stretch: six rows for each place, its rare features one after the other, and how many there are up to the end of each place. */
export let groupRows: usize = 0
export let rareFeatures: usize = 0
export let featureEnds: usize = 0
/** Where the rows of the words of a chunk are, and of those in its windows. */
export let wordRows: usize = 0
export let bagRows: usize = 0
/** The sum of the words in the windows before and after one place after the other; what it begins with: very little of no label. */
export let window: usize = 0
export let padding: usize = 0

/** A row of sums: the most that each label can gain by transitions. */
export let bonuses: usize = 0
/** Four numbers by place of a chunk, then one more: what the margins go by. */
export let gains: usize = 0

// A row of numbers for each label that is passed, by the label that is reached; 0 or minus infinity where there is none.
/** What transitions between mentions score, from ender to starter. */
export let links: usize = 0
/** By how much an ender can be beaten by another in what comes next. */
export let leads: usize = 0
/** The factors of transitions between mentions less 1: from ender to starter, and from starter to ender. */
export let onward: usize = 0
export let backward: usize = 0

// Rows of numbers.
/** What comes after a beginning, and after an inside: scores and factors. */
export let afterBeginning: usize = 0
export let afterInside: usize = 0
export let beginningFactors: usize = 0
export let insideFactors: usize = 0
/** What stands before an inside, and before an end: factors. */
export let beforeInside: usize = 0
export let beforeEnd: usize = 0
/** What starters score that nothing stands before, and what enders score on the way to no mention; minus infinity for others. */
export let openings: usize = 0
export let leaving: usize = 0
/** 1 for starters, 1 for enders. */
export let starters: usize = 0
export let enders: usize = 0

/** Exponentials of the multiples of the scale from 0 down, and the last of these steps. */
export let exponentials: usize = 0
export let leastStep: i32 = 0

// Rows of numbers by place of a chunk.
/** Scores of the best sequences so far; weights and sums over all sequences, before and after. */
export let scores: usize = 0
export let weights: usize = 0
export let forward: usize = 0
export let behind: usize = 0
/** Weights × what is behind, of one place. */
export let ahead: usize = 0
/** What the weights of a place are multiplied with, so that no sum grows without bound. */
export let scales: usize = 0

/**
 * Makes room for a model, by how many labels, starts of buckets, records and exponentials it has; for so many features at once, and
 * for a chunk of so many places.
 */
export function setUp(labels: i32, buckets: i32, rows: i32, steps: i32, most: i32, places: i32): void {
  sumsWidth = (labels * 2 + 15) & ~15
  width = 2 * sumsWidth
  starts = take(4 * buckets)
  records = take(2 * rows)
  features = take(4 * most)
  filledRows = take(4 * most)
  rowEnds = take(4 * most)
  groupRows = take(24 * places)
  rareFeatures = take(32 * places)
  featureEnds = take(4 * places)
  wordRows = take(4 * places)
  bagRows = take(4 * places)
  window = take(sumsWidth)
  padding = take(sumsWidth)
  bonuses = take(sumsWidth)
  gains = take(16 * places)
  const square = (width >> 2) * width
  links = take(square)
  leads = take(square)
  onward = take(square)
  backward = take(square)
  afterBeginning = take(width)
  afterInside = take(width)
  beginningFactors = take(width)
  insideFactors = take(width)
  beforeInside = take(width)
  beforeEnd = take(width)
  openings = take(width)
  leaving = take(width)
  starters = take(width)
  enders = take(width)
  exponentials = take(4 * steps)
  leastStep = steps - 1
  scores = take(<usize>places * width)
  weights = take(<usize>places * width)
  forward = take(<usize>places * width)
  behind = take(<usize>places * width)
  ahead = take(width)
  scales = take(4 * (places + 1))
}

let free: usize = __heap_base

/** Room for so many bytes, at a multiple of 16. */
export function take(bytes: usize): usize {
  const at = (free + 15) & ~15
  free = at + bytes
  const pages = ((free + 0xffff) >>> 16) - memory.size()
  if (<isize>pages > 0 && memory.grow(<i32>pages) < 0) unreachable()
  return at
}

/** Gives back what was taken from an address on. */
export function giveBack(from: usize): void {
  free = from
}

import {
  bagRows,
  featureEnds,
  features,
  filledRows,
  groupRows,
  padding,
  rareFeatures,
  records,
  rowEnds,
  starts,
  sumsWidth,
  window,
  wordRows,
} from './memory'

/** The buckets of features (`table.ts`). */
const SHIFT: u32 = 15
const LOWER: u32 = (1 << SHIFT) - 1

/** What the buckets begin with, so that nothing takes their loads for useless. */
let _fetched: i32 = 0

/** Writes to each of so many rows the weights of its features, added up: those up to its end. */
export function fillRows(rows: i32): void {
  fetchBuckets(features, featuresEnd(features, rowEnds, rows - 1))
  let at = features
  for (let index: i32 = 0; index < rows; index++) {
    const row = rowAt(filledRows, index)
    memory.fill(row, 0, sumsWidth)
    for (const end = featuresEnd(features, rowEnds, index); at < end; at += 4) addWeights(load<u32>(at), row)
  }
}

/** Adds the weights of the first so many features to a row. */
export function addFeatures(count: i32, row: usize): void {
  const end = features + ((<usize>count) << 2)
  fetchBuckets(features, end)
  for (let at = features; at < end; at += 4) addWeights(load<u32>(at), row)
}

/** Adds the rows of the groups around each of so many places to its totals, and the weights of its rare features. */
export function addContext(places: i32, totals: usize): void {
  fetchBuckets(rareFeatures, featuresEnd(rareFeatures, featureEnds, places - 1))
  const rows = groupRows + ((<usize>places * GROUPS) << 2)
  let seen: i32 = 0
  for (let at = groupRows; at < rows; at += 4) {
    const row = <usize>load<u32>(at)
    seen |= load<i32>(row) | load<i32>(row, 64)
  }
  _fetched = seen
  let at = rareFeatures
  for (let place: i32 = 0; place < places; place++, totals += sumsWidth) {
    addGroups(groupRows + ((<usize>place * GROUPS) << 2), totals)
    for (const end = featuresEnd(rareFeatures, featureEnds, place); at < end; at += 4) addWeights(load<u32>(at), totals)
  }
}

/** Where the features of a place or a row end. */
function featuresEnd(first: usize, ends: usize, index: i32): usize {
  return first + ((<usize>load<u32>(ends + ((<usize>index) << 2))) << 2)
}

/** Touches the buckets of features, two lines of the cache each, so that the processor fetches all at once and not one after the other. */
function fetchBuckets(from: usize, end: usize): void {
  let seen: i32 = 0
  for (let at = from; at < end; at += 4) {
    const bucket = bucketOf(load<u32>(at))
    seen |= <i32>load<u16>(bucket) | <i32>load<u16>(bucket, 64)
  }
  _fetched = seen
}

function bucketOf(feature: u32): usize {
  return records + ((<usize>load<u32>(starts + ((feature >>> SHIFT) << 2))) << 1)
}

function addWeights(feature: u32, row: usize): void {
  const lower = feature & LOWER
  const end = records + ((<usize>load<u32>(starts + ((feature >>> SHIFT) << 2), 4)) << 1)
  let record = bucketOf(feature)
  while (record < end && <u32>load<u16>(record) !== lower) record += (2 + <usize>load<u16>(record, 2)) << 1
  if (record >= end) return
  const length = <usize>load<u16>(record, 2)
  if (length === sumsWidth >> 2) {
    addAll(record + 4, row)
    return
  }
  const last = record + ((2 + length) << 1)
  for (let at = record + 4; at < last; at += 2) {
    const sum = row + ((<usize>load<u8>(at)) << 1)
    store<i16>(sum, <i16>(<i32>load<i16>(sum) + <i32>load<i8>(at, 1)))
  }
}

/** Adds the weights of all labels, in a byte each. */
function addAll(bytes: usize, row: usize): void {
  const end = row + sumsWidth
  for (; row < end; row += 16, bytes += 8) v128.store(row, i16x8.add(v128.load(row), v128.load8x8_s(bytes)))
}

/** Adds one row to another. */
export function addRow(to: usize, row: usize): void {
  for (let at: usize = 0; at < sumsWidth; at += 16)
    v128.store(to + at, i16x8.add(v128.load(to + at), v128.load(row + at)))
}

/** The groups of a place: four pairs, outlines, position. */
const GROUPS: usize = 6

/** Adds the rows of a place's groups, whose addresses stand one after the other. */
function addGroups(rows: usize, to: usize): void {
  const a = <usize>load<u32>(rows)
  const b = <usize>load<u32>(rows, 4)
  const c = <usize>load<u32>(rows, 8)
  const d = <usize>load<u32>(rows, 12)
  const e = <usize>load<u32>(rows, 16)
  const f = <usize>load<u32>(rows, 20)
  for (let at: usize = 0; at < sumsWidth; at += 16) {
    const ab = i16x8.add(v128.load(a + at), v128.load(b + at))
    const cd = i16x8.add(v128.load(c + at), v128.load(d + at))
    const ef = i16x8.add(v128.load(e + at), v128.load(f + at))
    v128.store(to + at, i16x8.add(i16x8.add(v128.load(to + at), ab), i16x8.add(cd, ef)))
  }
}

/**
 * Writes the sums of the words around each of so many places: of those two before to two after, each in its role, and of the windows
 * before and after the place, which slide: what enters is added, what leaves taken off.
 */
export function addWords(places: i32, bag: i32, totals: usize): void {
  memory.copy(window, padding, sumsWidth)
  const before: usize = 5 * sumsWidth
  const after: usize = 6 * sumsWidth
  const first = bagRows + ((<usize>(bag + 1)) << 2)
  for (let place: i32 = 0; place < bag; place++) addRow(window, rowAt(first, place) + after)
  for (let place: i32 = 0; place < places; place++, totals += sumsWidth) {
    const entered = rowAt(first, place - 1) + before
    const left = rowAt(first, place - 1 - bag) + before
    const coming = rowAt(first, place + bag) + after
    const reached = rowAt(first, place) + after
    const a = rowAt(wordRows, place)
    const b = rowAt(wordRows, place + 1) + sumsWidth
    const c = rowAt(wordRows, place + 2) + 2 * sumsWidth
    const d = rowAt(wordRows, place + 3) + 3 * sumsWidth
    const e = rowAt(wordRows, place + 4) + 4 * sumsWidth
    for (let at: usize = 0; at < sumsWidth; at += 16) {
      const more = i16x8.add(v128.load(entered + at), v128.load(coming + at))
      const less = i16x8.add(v128.load(left + at), v128.load(reached + at))
      const sum = i16x8.add(v128.load(window + at), i16x8.sub(more, less))
      v128.store(window + at, sum)
      const ab = i16x8.add(v128.load(a + at), v128.load(b + at))
      const cd = i16x8.add(v128.load(c + at), v128.load(d + at))
      v128.store(totals + at, i16x8.add(i16x8.add(sum, v128.load(e + at)), i16x8.add(ab, cd)))
    }
  }
}

function rowAt(rows: usize, index: i32): usize {
  return <usize>load<u32>(rows + ((<usize>index) << 2))
}

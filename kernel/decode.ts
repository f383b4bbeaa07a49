import { afterBeginning, afterInside, leads, leaving, links, openings, scores, sumsWidth, width } from './memory'
import { BEGINNING, beginningIn, END, ENDERS, insideIn, numberAt, QUAD, SINGLE } from './quads'

/** What cannot be scores. */
const NONE: f32 = -Infinity

/**
 * Writes the best sequence of labels (Viterbi 1967) to so many places of a path. Where the margin is above 0 the first label, of no
 * mention, stands alone; elsewhere so much is taken off its score.
 */
export function decode(totals: usize, margins: usize, places: i32, scale: f32, boldness: f32, path: usize): void {
  for (let place: i32 = 0; place < places; place++) {
    const row = scores + <usize>place * width
    const alone = load<i32>(margins + ((<usize>place) << 2)) > 0
    if (alone) {
      const most: f32 = place === 0 ? 0 : mostLeaving(row - width)
      fill(row, NONE)
      store<f32>(row, most)
      continue
    }
    if (place === 0) memory.copy(row, openings, width)
    else proceed(row)
    addTotals(row, totals + <usize>place * sumsWidth, scale)
    store<f32>(row, load<f32>(row) - boldness)
  }
  trace(places, path)
}

function fill(row: usize, value: f32): void {
  const quad = f32x4.splat(value)
  for (let at = row; at < row + width; at += QUAD) v128.store(at, quad)
}

/** The best score on the way from a place to no mention. */
function mostLeaving(past: usize): f32 {
  let most = f32x4.splat(NONE)
  for (let at: usize = 0; at < width; at += QUAD)
    most = f32x4.pmax(most, f32x4.add(v128.load(past + at), v128.load(leaving + at)))
  most = f32x4.pmax(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1))
  return max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1))
}

/**
 * Writes the best scores on the way to the labels of a place: a starter stands after the best ender, or one of the few that can beat it in what comes
 * next; what goes on with a mention after its beginning or its inside.
 */
function proceed(row: usize): void {
  const past = row - width
  const most = mostEnding(past)
  const best = <usize>enderOf(past, most) * width
  const splat = f32x4.splat(most)
  let contested: v128 = i32x4.splat(0)
  for (let at: usize = 0; at < width; at += QUAD) {
    const last = v128.load(past + at)
    const started = f32x4.add(splat, v128.load(links + best + at))
    const first = f32x4.add(beginningIn(last), v128.load(afterBeginning + at))
    const later = f32x4.add(insideIn(last), v128.load(afterInside + at))
    v128.store(row + at, f32x4.pmax(started, f32x4.pmax(first, later)))
    contested = v128.or(contested, f32x4.gt(f32x4.add(last, v128.load(leads + best + at)), splat))
  }
  if (v128.any_true(contested)) contest(row, past, best, splat)
}

/** Tries the other enders that can beat the best one. */
function contest(row: usize, past: usize, best: usize, most: v128): void {
  for (let at: usize = 0; at < width; at += QUAD) {
    const reached = f32x4.add(v128.load(past + at), v128.load(leads + best + at))
    for (let beating = i32x4.bitmask(f32x4.gt(reached, most)); beating; beating &= beating - 1)
      follow(row, past, <i32>(at >> 2) + ctz(beating))
  }
}

function follow(row: usize, past: usize, ender: i32): void {
  const splat = f32x4.splat(numberAt(past, ender))
  const link = links + <usize>ender * width
  for (let at: usize = 0; at < width; at += QUAD)
    v128.store(row + at, f32x4.pmax(v128.load(row + at), f32x4.add(splat, v128.load(link + at))))
}

/** The best score of an ender. */
function mostEnding(row: usize): f32 {
  let most = f32x4.splat(NONE)
  for (let at: usize = 0; at < width; at += QUAD) most = f32x4.pmax(most, v128.load(row + at))
  return max(f32x4.extract_lane(most, SINGLE), f32x4.extract_lane(most, END))
}

/** The first ender with this score. */
function enderOf(row: usize, score: f32): i32 {
  const splat = f32x4.splat(score)
  for (let at: usize = 0; at < width; at += QUAD) {
    const equal = i32x4.bitmask(f32x4.eq(v128.load(row + at), splat)) & ENDERS
    if (equal) return <i32>(at >> 2) + ctz(equal)
  }
  return 0
}

function addTotals(row: usize, totals: usize, scale: f32): void {
  const splat = f32x4.splat(scale)
  for (let at: usize = 0; at < sumsWidth; at += 16) {
    const sums = v128.load(totals + at)
    const to = row + 2 * at
    const low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sums)), splat)
    const high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sums)), splat)
    v128.store(to, f32x4.add(v128.load(to), low))
    v128.store(to, f32x4.add(v128.load(to, QUAD), high), QUAD)
  }
}

/** Follows the best sequence back from its end. */
function trace(places: i32, path: usize): void {
  let row = scores + <usize>(places - 1) * width
  let label = enderOf(row, mostEnding(row))
  for (let place = places - 1; place > 0; place--, row -= width) {
    store<u8>(path + <usize>place, label)
    label = labelBefore(row - width, label)
  }
  store<u8>(path, label)
}

/** The label before this one on the best sequence. */
function labelBefore(past: usize, label: i32): i32 {
  if ((label & 3) === SINGLE || (label & 3) === BEGINNING) return enderBefore(past, label)
  const beginning = (label & ~3) + BEGINNING
  const first = numberAt(past, beginning) + numberAt(afterBeginning, label)
  const later = numberAt(past, beginning + 1) + numberAt(afterInside, label)
  return later > first ? beginning + 1 : beginning
}

function enderBefore(past: usize, label: i32): i32 {
  let best = 0
  let most = NONE
  for (let ender = 0; ender << 2 < <i32>width; ender += (ender & 3) === SINGLE ? 3 : 1) {
    const score = numberAt(past, ender) + numberAt(links + <usize>ender * width, label)
    if (score > most) {
      most = score
      best = ender
    }
  }
  return best
}

import {
  ahead,
  backward,
  beforeEnd,
  beforeInside,
  beginningFactors,
  behind,
  enders,
  exponentials,
  forward,
  insideFactors,
  leastStep,
  onward,
  scales,
  starters,
  sumsWidth,
  weights,
  width,
} from './memory'
import { BEGINNING, beginningIn, END, ENDERS, endIn, insideIn, numberAt, QUAD, SINGLE, STARTERS } from './quads'

/** Labels with a smaller share of the probability are taken to have no more than that in what follows. */
const NEGLIGIBLE: f32 = 3e-3
/** Far below any share that counts, and far above the numbers that processors are slow with. */
const TINY: f32 = 1e-30

/** Forward × backward over all labels of a place. */
let total: f32 = 0

/**
 * Adds up all sequences of so many places (forward–backward, Rabiner 1989) as far as a range of them needs it; the exponential of what is
 * off the score of no mention comes to its weights.
 */
export function sumUp(totals: usize, places: i32, from: i32, to: i32, calm: f32): void {
  for (let place: i32 = 0; place < places; place++)
    exponentiate(totals + <usize>place * sumsWidth, weights + <usize>place * width, calm)
  memory.fill(scales, 0, (<usize>(places + 1)) << 2)
  for (let place: i32 = 0; place < to; place++) stepForward(place, place === places - 1)
  for (let place = places - 1; place >= from; place--) stepBackward(place, place === places - 1)
  total = 0
  const at = <usize>(to - 1) * width
  for (let label: usize = 0; label < width; label += 4)
    total += load<f32>(forward + at + label) * load<f32>(behind + at + label)
}

/** Writes the exponentials of totals, up to a factor. */
function exponentiate(totals: usize, row: usize, calm: f32): void {
  let best = v128.load(totals)
  for (let at: usize = 16; at < sumsWidth; at += 16) best = i16x8.max_s(best, v128.load(totals + at))
  best = i16x8.max_s(best, v128.shuffle<i16>(best, best, 4, 5, 6, 7, 0, 1, 2, 3))
  best = i16x8.max_s(best, v128.shuffle<i16>(best, best, 2, 3, 0, 1, 2, 3, 0, 1))
  const most = max(<i32>i16x8.extract_lane_s(best, 0), <i32>i16x8.extract_lane_s(best, 1))
  for (let at: usize = 0; at < sumsWidth; at += 2) {
    const step = min(most - <i32>load<i16>(totals + at), leastStep)
    store<f32>(row + 2 * at, numberAt(exponentials, step))
  }
  store<f32>(row, load<f32>(row) * calm)
}

/** Fills a place from the one before it. */
function stepForward(place: i32, last: bool): void {
  const row = forward + <usize>place * width
  if (place === 0) memory.copy(row, starters, width)
  else proceed(row)
  const weight = weights + <usize>place * width
  let sums = f32x4.splat(0)
  for (let at: usize = 0; at < width; at += QUAD) {
    let sum = f32x4.mul(v128.load(row + at), v128.load(weight + at))
    if (last) sum = f32x4.mul(sum, v128.load(enders + at))
    sums = f32x4.add(sums, sum)
    v128.store(row + at, sum)
  }
  const factor: f32 = 1 / sumOf(sums)
  multiply(row, factor)
  store<f32>(scales + ((<usize>place) << 2), factor)
}

/** What starts a mention, or is none: from all enders with a factor of 1, and with what the links of the likely ones have above it. */
function proceed(row: usize): void {
  const past = row - width
  const all = sumOver(past, ENDERS)
  const splat = f32x4.splat(all)
  for (let at: usize = 0; at < width; at += QUAD) {
    const last = v128.load(past + at)
    const first = f32x4.mul(beginningIn(last), v128.load(beginningFactors + at))
    const later = f32x4.mul(insideIn(last), v128.load(insideFactors + at))
    v128.store(row + at, f32x4.add(f32x4.mul(splat, v128.load(starters + at)), f32x4.add(first, later)))
  }
  addShares(row, past, ENDERS, all * NEGLIGIBLE, onward)
}

/** Fills a place from the one after it. */
function stepBackward(place: i32, last: bool): void {
  const row = behind + <usize>place * width
  if (last) {
    memory.copy(row, enders, width)
    return
  }
  const next = row + width
  const weight = weights + <usize>(place + 1) * width
  for (let at: usize = 0; at < width; at += QUAD)
    v128.store(ahead + at, f32x4.mul(v128.load(next + at), v128.load(weight + at)))
  recede(row)
  const scale = scales + ((<usize>(place + 1)) << 2)
  // behind the range
  if (load<f32>(scale) === 0) store<f32>(scale, 1 / load<f32>(row))
  multiply(row, load<f32>(scale))
}

/** What ends a mention, or is none: from all starters; what goes on: from an inside and an end. */
function recede(row: usize): void {
  const all = sumOver(ahead, STARTERS)
  const splat = f32x4.splat(all)
  for (let at: usize = 0; at < width; at += QUAD) {
    const next = v128.load(ahead + at)
    const inside = f32x4.mul(insideIn(next), v128.load(beforeInside + at))
    const end = f32x4.mul(endIn(next), v128.load(beforeEnd + at))
    v128.store(row + at, f32x4.add(f32x4.mul(splat, v128.load(enders + at)), f32x4.add(inside, end)))
  }
  addShares(row, ahead, STARTERS, all * NEGLIGIBLE, backward)
}

/** What the links of some lanes have above a factor of 1, of those with a larger share. */
function addShares(row: usize, from: usize, lanes: i32, share: f32, above: usize): void {
  const least = f32x4.splat(share)
  for (let at: usize = 0; at < width; at += QUAD) {
    for (let likely = i32x4.bitmask(f32x4.gt(v128.load(from + at), least)) & lanes; likely; likely &= likely - 1) {
      const label = <i32>(at >> 2) + ctz(likely)
      addShare(row, numberAt(from, label), above + <usize>label * width)
    }
  }
}

function addShare(row: usize, share: f32, above: usize): void {
  const splat = f32x4.splat(share)
  for (let at: usize = 0; at < width; at += QUAD)
    v128.store(row + at, f32x4.add(v128.load(row + at), f32x4.mul(splat, v128.load(above + at))))
}

function multiply(row: usize, factor: f32): void {
  const splat = f32x4.splat(factor)
  const tiny = f32x4.splat(TINY)
  for (let at: usize = 0; at < width; at += QUAD)
    v128.store(row + at, f32x4.pmax(tiny, f32x4.mul(v128.load(row + at), splat)))
}

/** The sum over some lanes of all quads: those of enders, or of starters. */
function sumOver(row: usize, lanes: i32): f32 {
  let sums = f32x4.splat(0)
  for (let at: usize = 0; at < width; at += QUAD) sums = f32x4.add(sums, v128.load(row + at))
  return (
    f32x4.extract_lane(sums, SINGLE) +
    (lanes === ENDERS ? f32x4.extract_lane(sums, END) : f32x4.extract_lane(sums, BEGINNING))
  )
}

function sumOf(quad: v128): f32 {
  const halves = f32x4.add(quad, v128.shuffle<f32>(quad, quad, 2, 3, 0, 1))
  return f32x4.extract_lane(halves, 0) + f32x4.extract_lane(halves, 1)
}

/** The probability of a mention, with exactly the labels that a path has, between two of the places that were added up. */
export function mentionProbability(path: usize, from: i32, to: i32): f32 {
  let label = <i32>load<u8>(path + <usize>from)
  let probability = numberAt(forward + <usize>from * width, label)
  for (let place = from + 1; place < to; place++) {
    const factors = (label & 3) === BEGINNING ? beginningFactors : insideFactors
    label = <i32>load<u8>(path + <usize>place)
    const weight = numberAt(weights + <usize>place * width, label)
    probability *= numberAt(factors, label) * weight * numberAt(scales, place)
  }
  return min<f32>(1, (probability * numberAt(behind + <usize>(to - 1) * width, label)) / total)
}

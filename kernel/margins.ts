import { bonuses, gains, sumsWidth } from './memory'
import { BEGINNING, END, INSIDE, SINGLE } from './quads'

/** Less than any total of a label, with room for two of them in 16 bits. */
const NEVER: i32 = -16384

/** Leaves nothing but the first label at so many places, where no mention can win. */
export function giveUp(totals: usize, places: i32, margins: usize): void {
  const never = i16x8.splat(<i16>NEVER)
  const end = totals + <usize>places * sumsWidth
  for (let at = totals; at < end; at += 16) v128.store(at, never)
  for (let at = totals; at < end; at += sumsWidth) store<i16>(at, 0)
  for (let place: i32 = 0; place < places; place++) store<i32>(margins + ((<usize>place) << 2), -NEVER)
}

/** Writes by how much every mention that covers a place loses at least, in units of the totals; not above 0 where one may win. */
export function measureMargins(totals: usize, places: i32, margins: usize): void {
  // what the best mention that goes on has gained before each place
  let started = NEVER
  for (let place: i32 = 0; place < places; place++) {
    const best = bestParts(totals + <usize>place * sumsWidth)
    v128.store(gains + ((<usize>place) << 4), best)
    store<i32>(margins + ((<usize>place) << 2), started)
    started = max(NEVER, max(i32x4.extract_lane(best, BEGINNING), started + i32x4.extract_lane(best, INSIDE)))
  }
  let ended = NEVER
  for (let place = places - 1; place >= 0; place--) {
    const best = v128.load(gains + ((<usize>place) << 4))
    const later = max(NEVER, max(i32x4.extract_lane(best, END), i32x4.extract_lane(best, INSIDE) + ended))
    const margin = margins + ((<usize>place) << 2)
    const longer = max(i32x4.extract_lane(best, BEGINNING) + ended, load<i32>(margin) + later)
    store<i32>(margin, -max(i32x4.extract_lane(best, SINGLE), longer))
    ended = later
  }
}

/** What the best label of each part of a mention has over the first label at most: single, beginning, inside, end. */
function bestParts(row: usize): v128 {
  let best = i16x8.splat(<i16>NEVER)
  for (let at: usize = 0; at < sumsWidth; at += 16)
    best = i16x8.max_s(best, i16x8.add(v128.load(row + at), v128.load(bonuses + at)))
  const other = i16x8.shuffle(best, best, 4, 5, 6, 7, 4, 5, 6, 7)
  return i32x4.sub(i32x4.extend_low_i16x8_s(i16x8.max_s(best, other)), i32x4.splat(<i32>load<i16>(row)))
}

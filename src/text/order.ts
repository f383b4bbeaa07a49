import type { Span } from '../analysis.ts'

/** How many numbers of a sorted list are at most so large: where a larger one begins. */
export function countUpTo(sorted: ArrayLike<number>, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the last span that begins at or before an offset: the first one if none does. Offsets are asked for in order, more or less. */
export function finderIn<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let at = 0
  return (offset) => {
    while (at > 0 && spans[at]!.start > offset) at--
    while (at + 1 < spans.length && spans[at + 1]!.start <= offset) at++
    return spans[at]
  }
}

/** Sorts by a number of each. By insertion (Knuth 1998, 5.2.1), which takes a third of the time where there are few and most are in order. */
export function sortBy<T>(list: T[], numberOf: (one: T) => number): T[] {
  if (list.length > FEW) return list.sort((a, b) => numberOf(a) - numberOf(b))
  for (let next = 1; next < list.length; next++) {
    const one = list[next]!
    const number = numberOf(one)
    let at = next
    for (; at > 0 && numberOf(list[at - 1]!) > number; at--) list[at] = list[at - 1]!
    list[at] = one
  }
  return list
}

const FEW = 100

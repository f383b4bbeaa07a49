// A quad: what a mention that one type has alone (of the first quad: no mention) and the next one begins with, goes on with, ends with.

export const SINGLE: u8 = 0
export const BEGINNING: u8 = 1
export const INSIDE: u8 = 2
export const END: u8 = 3

/** The lanes of enders, as `f32x4.bitmask` has them, and of starters. */
export const ENDERS = 0b1001
export const STARTERS = 0b0011

/** Bytes in a quad of floats. */
export const QUAD: usize = 16

export function beginningIn(quad: v128): v128 {
  return v128.shuffle<f32>(quad, quad, 1, 1, 1, 1)
}

export function insideIn(quad: v128): v128 {
  return v128.shuffle<f32>(quad, quad, 2, 2, 2, 2)
}

export function endIn(quad: v128): v128 {
  return v128.shuffle<f32>(quad, quad, 3, 3, 3, 3)
}

/** A number of a row. */
export function numberAt(row: usize, label: i32): f32 {
  return load<f32>(row + ((<usize>label) << 2))
}

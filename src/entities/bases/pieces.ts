import { byUnit } from '../../text/letters.ts'

/** Of a word: a letter, a figure, a mark on a letter. */
const INSIDE = 1
/** О’Ніл, Нью-Йорк: between two of these. */
const JOINT = 2
const BLANK = 3
const MARK = 4
/** Half of a letter or of an emoji, which tells nothing. */
const HALF = 5

const IS_INSIDE = /[\p{L}\p{N}\p{M}]/u
const IS_JOINT = /['’ʼ`-]/u
const IS_BLANK = /\s/u
const IS_HALF = /\p{Cs}/u

const kindAt = byUnit((unit) => {
  if (IS_HALF.test(unit)) return HALF
  if (IS_INSIDE.test(unit)) return INSIDE
  return IS_JOINT.test(unit) ? JOINT : IS_BLANK.test(unit) ? BLANK : MARK
})

/** Where the piece of a name ends that begins at a place: a word (Нью-Йорк, О’Ніл, 19-го), a stretch of blanks or one mark. */
export function pieceEnd(name: string, from: number): number {
  let end = insideEnd(name, from)
  if (end === from) return kindAt(name, from) === BLANK ? blankEnd(name, from) : from + widthAt(name, from)
  while (end < name.length && kindAt(name, end) === JOINT) {
    const next = insideEnd(name, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** Is the piece that begins there a word? */
export function isWordAt(name: string, at: number): boolean {
  return insideEnd(name, at) > at
}

function insideEnd(name: string, from: number): number {
  let at = from
  while (at < name.length && isInside(name, at)) at += widthAt(name, at)
  return at
}

function blankEnd(name: string, from: number): number {
  let at = from
  while (at < name.length && kindAt(name, at) === BLANK) at++
  return at
}

function isInside(name: string, at: number): boolean {
  const kind = kindAt(name, at)
  return kind === INSIDE || (kind === HALF && IS_INSIDE.test(letterAt(name, at)))
}

function widthAt(name: string, at: number): number {
  return kindAt(name, at) === HALF ? letterAt(name, at).length : 1
}

function letterAt(name: string, at: number): string {
  return String.fromCodePoint(name.codePointAt(at)!)
}

/** A name, cut. */
export function piecesOf(name: string): string[] {
  const pieces: string[] = []
  let end = 0
  for (let at = 0; at < name.length; at = end) {
    end = pieceEnd(name, at)
    pieces.push(name.slice(at, end))
  }
  return pieces
}

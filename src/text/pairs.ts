import { byUnit } from './letters.ts'

/** Quotation marks or brackets that belong together; the span holds the marks. */
export interface Pair {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** The quotation marks and brackets of one paragraph. */
export interface Pairs {
  /** Where closing marks begin and end, stray ones included. */
  readonly closing: ReadonlyMap<number, number>
  /** The innermost pair around a place; to be asked from left to right. */
  readonly around: (at: number) => Pair | undefined
  /** The innermost quotation around a place; likewise. */
  readonly quotation: (at: number) => Pair | undefined
}

type Kind = 'angle' | 'double' | 'single' | 'bracket'
type Side = 'open' | 'close' | undefined

/** Of a pair; twice the same for one: ''so``. */
const SINGLE = 1
const TWICE = 2
const OTHER = 3

const markAt = byUnit((unit) => (unit === '`' || unit === "'" ? TWICE : KINDS.has(unit) ? SINGLE : OTHER))

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...[...'«»‹›'].map((mark) => [mark, 'angle'] as const),
  ...['``', "''", ...'„“”‟"'].map((mark) => [mark, 'double'] as const),
  ...[..."‘’‚'"].map((mark) => [mark, 'single'] as const),
  ...[...'()[]{}'].map((mark) => [mark, 'bracket'] as const),
])
const OPENING = new Set(['«', '‹', '„', '“', '‟', '‘', '‚', '``', '(', '[', '{'])
const BLANK = /\s/u
// –«Так», («Так»)
const BEFORE_OPENING = /[\s«„“"‘'([{–—/-]/u
const AFTER_CLOSING = /[\s»”"’')\]},.;:!?…–—/-]/u
const LETTER = /[\p{L}\p{N}]/u

/** May a code unit be such a mark, or half of one? */
export function mayPair(unit: string): boolean {
  return markAt(unit, 0) !== OTHER
}

/** Pairs the quotation marks and brackets among the signs of a paragraph; unclosed and stray ones make no pair. */
export function findPairs(text: string, signs: readonly number[]): Pairs {
  const open: Pair[] = []
  const pairs: Pair[] = []
  const closing = new Map<number, number>()
  const opened = { angle: 0, double: 0, single: 0, bracket: 0 }
  let end = 0
  for (const start of signs) {
    const shape = markAt(text, start)
    if (shape === OTHER || start < end) continue
    end = start + 1
    if (shape === TWICE && text[end] === text[start]) end++
    const kind = KINDS.get(text.slice(start, end))
    if (kind === undefined) continue
    const side = sideOf(text, { kind, start, end }, opened[kind] > 0)
    if (side === 'open') {
      open.push({ kind, start, end })
      opened[kind]++
    } else if (side === 'close') {
      closing.set(start, end)
      if (opened[kind] > 0) pairs.push({ kind, start: unwind(open, opened, kind), end })
    }
  }
  if (closing.size === 0) return NO_PAIRS
  pairs.sort((a, b) => a.start - b.start)
  return { closing, around: walk(pairs), quotation: walk(pairs.filter(({ kind }) => kind !== 'bracket')) }
}

const NO_PAIRS: Pairs = { closing: new Map(), around: () => undefined, quotation: () => undefined }

/** Takes off the last open mark of the kind, and with it those that were never closed inside: «(…». */
function unwind(open: Pair[], opened: Record<Kind, number>, kind: Kind): number {
  for (;;) {
    const last = open.pop()!
    opened[last.kind]--
    if (last.kind === kind) return last.start
  }
}

/** Does the mark open or close? The blank beside it tells, then what is open, then its usual role. */
function sideOf(text: string, { kind, start, end }: Pair, isOpen: boolean): Side {
  const mark = text.slice(start, end)
  if (kind === 'bracket') return OPENING.has(mark) ? 'open' : 'close'
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (kind === 'single') return sideOfSingle(mark, before, after, isOpen)
  const mayOpen = BEFORE_OPENING.test(before) && !AFTER_CLOSING.test(after)
  const mayClose = AFTER_CLOSING.test(after) && !BLANK.test(before)
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close'
  if (mark === '"') return isOpen ? 'close' : 'open'
  return OPENING.has(mark) ? 'open' : 'close'
}

/** ‘so’, but not об’єднані; a straight one, which may be an apostrophe ('90s, boys'), only closes: .' */
function sideOfSingle(mark: string, before: string, after: string, isOpen: boolean): Side {
  if (LETTER.test(before) && LETTER.test(after)) return undefined
  if (BEFORE_OPENING.test(before)) return OPENING.has(mark) && LETTER.test(after) ? 'open' : undefined
  return isOpen || /[.!?…,]/u.test(before) ? 'close' : undefined
}

/** Pairs nest and never cross, so a stack follows a walk from left to right. */
function walk(pairs: readonly Pair[]): (at: number) => Pair | undefined {
  const stack: Pair[] = []
  let next = 0
  return (at) => {
    while (next < pairs.length && pairs[next]!.start < at) stack.push(pairs[next++]!)
    while (stack.length > 0 && stack.at(-1)!.end <= at) stack.pop()
    return stack.at(-1)
  }
}

import { expect, test } from 'vitest'
import type { Analysis, Quotation, Span } from '../src/analysis.ts'
import { analyze } from '../src/analyze.ts'

// A case is an article with its quotations drawn into it, and a case that is known to fail has the reason behind a cross:
//
//   «[Так]», – {сказав} <Петренко>.        [ direct, [~ mixed, [= indirect; { } the cue; < > who bears the attribution
//   «[Так]», – {сказав} <він>. ✗ pronouns
//
// Where only the speakers count, they follow an arrow, and nothing but the quotations is drawn:
//
//   Петренко приїхав. «[Так]», – сказав він. → Петренко

/** Tests a table of articles with their quotations, cues and bearers drawn into them. */
export function testFrames(language: string, cases: readonly string[]): void {
  testCases(cases, (marked) => expect(drawFrames(analyze(strip(marked), { language }))).toBe(marked))
}

/** Tests a table of articles with quotations drawn into them and the speakers, each named once in a row, behind an arrow. */
export function testSpeakers(language: string, cases: readonly string[]): void {
  testCases(cases, (marked) => {
    const analysis = analyze(strip(marked.slice(0, marked.indexOf(ARROW))), { language })
    expect(`${drawQuotations(analysis)}${ARROW}${speakers(analysis).join('; ')}`).toBe(marked)
  })
}

/** Tests a table of articles without a quotation. */
export function testSilence(language: string, cases: readonly string[]): void {
  testCases(cases, (text) => expect(drawQuotations(analyze(text, { language }))).toBe(text))
}

const ARROW = ' → '
const CROSS = ' ✗ '

/** A case that is marked as failing must fail: the mark goes when the engine learns it. */
export function testCases(cases: readonly string[], check: (marked: string) => void): void {
  for (const line of cases) {
    const [marked = '', reason] = line.split(CROSS)
    if (reason === undefined) test(marked, () => check(marked))
    else test.fails(line, () => check(marked))
  }
}

/** The article without what is drawn into it. */
export function strip(marked: string): string {
  return marked.replace(BRACKETS, '')
}

// [ [~ [= ] { } < >
const BRACKETS = /\[[~=]?|[\]{}<>]/gu

const OPENING = { direct: '[', mixed: '[~', indirect: '[=' } as const

function drawFrames({ text = '', quotations = [] }: Analysis): string {
  return draw(text, [
    ...quotations.map(quotation),
    ...distinct(quotations.map(({ cue }) => cue)).map((cue) => ({ ...cue, open: '{', close: '}' })),
    ...distinct(quotations.map(({ speaker }) => speaker?.mention)).map((span) => ({ ...span, open: '<', close: '>' })),
  ])
}

function drawQuotations({ text = '', quotations = [] }: Analysis): string {
  return draw(
    text,
    quotations.map((one) => ({ ...quotation(one), open: '[' })),
  )
}

function quotation({ start, end, kind }: Quotation): Drawn {
  return { start, end, open: OPENING[kind], close: ']' }
}

/** Several quotations may share a cue or a mention. */
function distinct(spans: readonly (Span | null | undefined)[]): Span[] {
  return [...new Map(spans.flatMap((span) => (span ? [[span.start, span] as const] : []))).values()]
}

function speakers({ quotations = [] }: Analysis): string[] {
  const names = quotations.map(({ speaker }) => speaker?.name ?? '?')
  return names.filter((name, i) => name !== names[i - 1])
}

/** A span and the brackets around it. */
export interface Drawn extends Span {
  readonly open: string
  readonly close: string
}

/** Draws brackets into a text: at one place the inner closes first and the outer opens first. */
export function draw(text: string, spans: readonly Drawn[]): string {
  const inner = [...spans].sort((a, b) => b.start - a.start || a.end - b.end)
  const outer = inner.toReversed()
  let drawn = ''
  for (let at = 0; at <= text.length; at++) {
    for (const { end, close } of inner) if (end === at) drawn += close
    for (const { start, open } of outer) if (start === at) drawn += open
    drawn += text[at] ?? ''
  }
  return drawn
}

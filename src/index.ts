/**
 * The library: `analyze` makes an `Analysis` of a text. Every offset in it is a half-open pair of UTF-16 code units into
 * `analysis.text`, so that `text.slice(start, end)` is the thing; what is unknown is `null`.
 *
 * ```ts
 * const { quotations, entities } = analyze(text, { date: '2025-09-04' })
 * ```
 *
 * @module
 */
export type * from './analysis.ts'
export { type AnalyzeOptions, analyze } from './analyze.ts'

export type * from './analysis.ts'
export { type AnalyzeOptions, analyze } from './analyze.ts'

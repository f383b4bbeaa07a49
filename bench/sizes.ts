import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { align } from '../eval/align.ts'

const MODELS = join(import.meta.dirname, '../models')

/** The shipped models in MB, as they are and gzipped. */
export function sizes(): string {
  const files = existsSync(MODELS) ? readdirSync(MODELS).filter((file) => file.endsWith('.crf')) : []
  const bytes = files
    .map((file) => readFileSync(join(MODELS, file)))
    .map((model) => [model.length, gzipSync(model).length])
  const total = [0, 1].map((i) => bytes.reduce((sum, pair) => sum + pair[i]!, 0))
  const lines = [...files, 'together'].map((name, i) => [
    name,
    ...(bytes[i] ?? total).map((size) => (size / 1e6).toFixed(2)),
  ])
  return align([['', 'MB', 'gzipped'], ...lines])
}

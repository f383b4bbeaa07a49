import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { align } from '../eval/align.ts'
import { measure } from './measure.ts'
import type { Corpus } from './memory.ts'

const ARTICLES = 200_000
const JOBS = 2
const SHORTEST = 150
const LONGEST = 500

/** What a batch of very many short articles in two languages takes: their paragraphs in turn, each with a number that none has had. */
export async function many(corpus: Corpus): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
  try {
    const path = join(folder, 'many.ndjson')
    await pipeline(Readable.from(linesOf(corpus)), createWriteStream(path))
    const output = ['-o', join(folder, 'out.ndjson'), '--quiet', '--jobs', `${JOBS}`]
    const { seconds, megabytes } = await measure(['batch', path, ...output])
    return align([
      ['articles', 'seconds', 'memory, MB'],
      [`${ARTICLES}`, seconds.toFixed(0), megabytes.toFixed(0)],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function* linesOf(corpus: Corpus): Generator<string> {
  const paragraphs = [...corpus.uk, ...corpus.en]
    .flatMap((article) => article.split(BREAK))
    .filter(({ length }) => length > SHORTEST && length < LONGEST)
  for (let id = 0; id < ARTICLES; id++) {
    const text = `${paragraphs[id % paragraphs.length]}\n\nNumber ${id}.\n`
    yield `${JSON.stringify({ id, text })}\n`
  }
}

const BREAK = /\n+/u

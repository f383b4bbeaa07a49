import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { align } from '../eval/align.ts'
import { measure } from './measure.ts'

/** Articles by language. */
export type Corpus = Readonly<Record<'uk' | 'en', readonly string[]>>

const RUNS = [
  { language: 'uk', size: 5, whole: false },
  { language: 'uk', size: 10, whole: false },
  { language: 'uk', size: 20, whole: false },
  { language: 'uk', size: 20, whole: true },
  { language: 'en', size: 20, whole: false },
] as const

/** What the command takes for a single text of so many MB, all of it one paragraph or not. */
export async function memory(corpus: Corpus): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
  const path = join(folder, 'long.txt')
  const lines: string[][] = []
  for (const { language, size, whole } of RUNS) {
    const text = longText(corpus[language], size * 1e6)
    writeFileSync(path, whole ? text.replace(BLANKS, ' ') : text)
    const { seconds, megabytes } = await measure(['--json', path])
    const name = `${language}${whole ? ', one paragraph' : ''}`
    lines.push([name, `${size}`, seconds.toFixed(0), (seconds / size).toFixed(2), megabytes.toFixed(0)])
  }
  rmSync(folder, { recursive: true })
  return align([['', 'MB', 'seconds', 'per MB', 'memory, MB'], ...lines])
}

const BLANKS = /\s+/gu

/** The articles again and again, each time with other names, up to so many bytes. */
function longText(articles: readonly string[], bytes: number): string {
  let text = ''
  let size = 0
  for (let copy = 0; size < bytes; copy++) {
    const more = articles.map((article) => `${rename(article, copy)}\n\n`).join('')
    text += more
    size += Buffer.byteLength(more)
  }
  return text.slice(0, Math.round((text.length * bytes) / size))
}

/** «Коваль», «Новаль», «Раваль»: the second consonant of a name goes on, then its third. */
function rename(article: string, copy: number): string {
  return article.replace(NAME, (first: string, rest: string) => {
    let place = 0
    return (
      first +
      rest.replace(CONSONANT, (letter) => {
        const row = ROWS.find((letters) => letters.includes(letter))!
        const step = Math.floor(copy / row.length ** place++)
        return row[(row.indexOf(letter) + step) % row.length]!
      })
    )
  })
}

// «Коваль», "Smith"
const NAME = /(?<!\p{L})(\p{Lu})(\p{Ll}{3,})/gu
const ROWS = ['бвгджзклмнпрстфхцчш', 'bcdfghklmnprstvwz']
const CONSONANT = /[бвгджзклмнпрстфхцчшbcdfghklmnprstvwz]/gu

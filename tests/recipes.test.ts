import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { BIN, folder, whosaid } from './command.ts'

const RECIPES = readFileSync(join(import.meta.dirname, '../docs/scale.md'), 'utf8')

const TEXTS = [
  'Мер Києва Віталій Кличко заявив, що міст відкриють. «Ми його добудуємо», – сказав він.',
  '“We shall rebuild the bridge,” said Mayor Jane Doe of Springfield.',
]
const ARTICLES = Array.from({ length: 40 }, (_, i) => `${JSON.stringify({ id: i, text: TEXTS[i % 2] })}\n`).join('')

/** The line of docs/scale.md that begins so. */
function recipe(start: string): string {
  const line = RECIPES.split('\n').find((line) => line.startsWith(start))
  if (line === undefined) throw new Error(`no ${start} in docs/scale.md`)
  return line.replace(/ {2,}#.*$/u, '')
}

/** Runs a script in a folder where `whosaid` is a command. */
async function run(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const bin = join(cwd, 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'whosaid'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(join(bin, 'whosaid'), 0o755)
  await promisify(execFile)('bash', ['-c', script], {
    cwd,
    env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
  })
}

const HAS_PARALLEL = process.env.CI ? true : isInstalled()

function isInstalled(): boolean {
  try {
    return execFileSync('parallel', ['--version']).includes('GNU')
  } catch {
    return false
  }
}

describe('a recipe of docs/scale.md gives what one stream gives', { timeout: 120_000 }, () => {
  it.skipIf(!HAS_PARALLEL).each(['parallel --pipe --keep-order', 'parallel --pipepart'])('%s', async (start) => {
    const cwd = folder({ 'articles.ndjson': ARTICLES })
    await run(recipe(start).replace('2M', '3k'), cwd)
    expect(readFileSync(join(cwd, 'analyses.ndjson'), 'utf8')).toBe((await plain()).stdout)
  })

  it('split and xargs', async () => {
    const cwd = folder({ 'articles.ndjson': `${ARTICLES}{bad\n` })
    for (const name of ['parts', 'out']) mkdirSync(join(cwd, name))
    const split = recipe('split').replace('1000', '15')
    await run([split, recipe('ls parts'), recipe('cat out')].join('\n'), cwd)
    expect(readFileSync(join(cwd, 'analyses.ndjson'), 'utf8').split('\n').slice(0, 40).join('\n')).toBe(
      (await plain()).stdout.trimEnd(),
    )
  })

  it('the script of the indexed Job', async () => {
    const cwd = folder({})
    for (const name of ['parts', 'out']) mkdirSync(join(cwd, name))
    writeFileSync(join(cwd, 'parts/00007'), `${ARTICLES}{bad\n`)
    const script = /- \|\n(?<script>(?: {14}.*\n)+)/u.exec(RECIPES)!.groups!.script!
    await run(script, cwd, { JOB_COMPLETION_INDEX: '7' })
    expect(readFileSync(join(cwd, 'out/00007'), 'utf8')).toContain((await plain()).stdout)
  })
})

function plain() {
  return whosaid(['stream'], { input: ARTICLES })
}

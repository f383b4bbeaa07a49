import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { BIN, jsonLines } from './command.ts'
import { tree } from './tree.ts'

const SLOW = 300_000

/** What is in the output, once there are so many lines. */
async function lines(cwd: string, count: number): Promise<string[]> {
  for (;;) {
    const texts = read(cwd)
    if (texts.length >= count) return texts
    await sleep(20)
  }
}

function read(cwd: string): string[] {
  try {
    return jsonLines(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).map(({ id, text }) => `${id}: ${text}`)
  } catch {
    return []
  }
}

function watch(cwd: string): ChildProcess {
  const args = ['batch', 'in', '--watch', '-o', 'out.ndjson', '--resume', '--quiet', '--jobs', '1']
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function end(child: ChildProcess): Promise<number | null> {
  child.kill('SIGINT')
  return new Promise((resolve) => child.on('close', resolve))
}

test(
  'what arrives in a folder is analysed when it is whole, and appended',
  async () => {
    const cwd = tree({ 'in/a.txt': 'Раз.', 'in/b.txt': 'Два.', 'in/.hidden.txt': 'Ні.' })
    const first = watch(cwd)
    expect(await lines(cwd, 2)).toEqual(['in/a.txt: Раз.', 'in/b.txt: Два.'])
    const path = join(cwd, 'in/0.txt')
    writeFileSync(path, 'Поло')
    for (const part of ['вина', ' і', ' решта.']) {
      await sleep(300)
      appendFileSync(path, part)
    }
    expect((await lines(cwd, 3)).slice(2)).toEqual(['in/0.txt: Половина і решта.'])
    mkdirSync(join(cwd, 'in/new'))
    writeFileSync(join(cwd, 'in/new/c.part'), 'Три.')
    renameSync(join(cwd, 'in/new/c.part'), join(cwd, 'in/new/c.txt'))
    expect((await lines(cwd, 4)).slice(3)).toEqual(['in/new/c.txt: Три.'])
    writeFileSync(join(cwd, 'in/a.txt'), 'Раз і два.')
    expect((await lines(cwd, 5)).slice(4)).toEqual(['in/a.txt: Раз і два.'])
    expect(await end(first)).toBe(130)

    writeFileSync(join(cwd, 'in/d.txt'), 'Чотири.')
    const second = watch(cwd)
    expect((await lines(cwd, 6)).slice(5)).toEqual(['in/d.txt: Чотири.'])
    expect(await end(second)).toBe(130)
  },
  SLOW,
)

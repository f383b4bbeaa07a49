import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folder, jsonLines, whosaid } from './command.ts'
import { HAS_REDIS, redisServer } from './redis.ts'
import { start, until } from './running.ts'

const UK = 'Мер Києва Віталій Кличко заявив, що міст відкриють. «Ми його добудуємо», – сказав він.'
const EN = '“We shall rebuild the bridge,” said Mayor Jane Doe of Springfield.'

function articles(count: number): string {
  const line = (i: number) => JSON.stringify({ id: `a${i}`, title: `№ ${i}`, text: i % 2 === 0 ? UK : EN })
  return Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')
}

async function setting(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const server = await redisServer({ args })
  const cwd = folder(files)
  return { server, cwd, run: { cwd, env: { REDIS_URL: server.url } } }
}

const ORDER = 'whosaid:articles:order'

function idsOf(path: string): unknown[] {
  return jsonLines(readFileSync(path, 'utf8')).map(({ id }) => id)
}

/** Kills the process that analyses a certain article. */
const TRAP = `
  const { encode } = TextEncoder.prototype
  TextEncoder.prototype.encode = function (text) {
    if (String(text).includes('POISON')) process.kill(process.pid, 'SIGKILL')
    return encode.call(this, text)
  }`

/** Has packages not be there. */
const HIDE = `
  import { register } from 'node:module'
  const hook = \`export const resolve = (name, context, next) => {
    if (name === 'bullmq') throw Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' })
    return next(name, context)
  }\`
  register('data:text/javascript,' + encodeURIComponent(hook))`

function linesOf(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
}

describe.skipIf(!HAS_REDIS)('a queue', { timeout: 300_000 }, () => {
  it('gives each article once, in order, whatever is killed, stopped or restarted', async () => {
    const server = await redisServer()
    const cwd = folder({ 'a.ndjson': articles(3000), 'broken.txt': '' })
    const run = { cwd, env: { REDIS_URL: server.url } }
    const worker = () => start(['work', '--jobs', '1', '--stall', '2'], run)
    const workers = [worker(), worker(), worker()]
    const enqueued = start(['enqueue', 'a.ndjson', 'broken.txt', '--ahead', '1000'], run)
    await until(async () => (await server.redis.zcard('whosaid:articles:order')) > 100, 'articles')
    const out = join(cwd, 'out.ndjson')
    const collector = start(['collect', '-o', 'out.ndjson'], run)

    await until(() => linesOf(out) > 300, 'a tenth')
    workers[0]!.kill('SIGKILL')
    workers[1]!.kill('SIGSTOP')
    await until(() => linesOf(out) > 900, 'a third')
    await server.kill('SIGKILL')
    await sleep(500)
    await server.start()
    await until(() => linesOf(out) > 1200, 'more')
    workers[1]!.kill('SIGCONT')
    collector.kill('SIGKILL')
    const again = start(['collect', '-o', 'out.ndjson'], run)
    const [fed, collected] = await Promise.all([enqueued.ended, again.ended])
    expect(fed).toMatchObject({ status: 0, stdout: '' })
    expect(collected.stderr).toContain('broken.txt: is empty')
    expect(collected.status).toBe(1)

    for (const each of workers.slice(1)) each.kill('SIGTERM')
    for (const each of workers.slice(1)) expect((await each.ended).status).toBe(0)
    await whosaid(['batch', 'a.ndjson', 'broken.txt', '-o', 'plain.ndjson'], { cwd })
    expect(readFileSync(out).equals(readFileSync(join(cwd, 'plain.ndjson')))).toBe(true)
    expect(existsSync(`${out}.collect`)).toBe(false)
  })

  it('enqueues nothing twice, not even when it is done, until it is collected', async () => {
    const { run, cwd } = await setting({ 'a.ndjson': articles(30), 'b.ndjson': articles(40) })
    expect((await whosaid(['enqueue', 'a.ndjson'], run)).stderr).toBe('whosaid: enqueue: 30 articles enqueued\n')
    expect((await whosaid(['enqueue', 'a.ndjson'], run)).stderr).toContain('0 articles enqueued, 30 known already')
    const worker = start(['work', '--jobs', '1'], run)
    expect(await whosaid(['enqueue', 'a.ndjson', '--wait'], run)).toMatchObject({ status: 0 })
    expect((await whosaid(['collect', '-o', 'out.ndjson'], run)).status).toBe(0)
    expect(idsOf(join(cwd, 'out.ndjson'))).toEqual(Array.from({ length: 30 }, (_, i) => `a${i}`))
    expect((await whosaid(['enqueue', 'a.ndjson'], run)).stderr).toContain('30 articles enqueued')
    // others have other paths, or other options
    expect((await whosaid(['enqueue', 'a.ndjson', '--no-text'], run)).stderr).toContain('30 articles enqueued')
    worker.kill('SIGTERM')
    expect((await worker.ended).stderr).toContain('articles analysed')
  })

  it('goes on collecting where it was stopped, without what was not confirmed', async () => {
    const { server, run, cwd } = await setting({ 'a.ndjson': articles(60) })
    const worker = start(['work', '--jobs', '1'], run)
    await whosaid(['enqueue', 'a.ndjson', '--wait'], run)
    const out = join(cwd, 'out.ndjson')
    const first = String(await server.redis.zscore(ORDER, (await server.redis.zrange(ORDER, '0', '0'))[0]!))
    writeFileSync(out, 'what stood before\nhalf a li')
    writeFileSync(`${out}.collect`, JSON.stringify({ queue: ORDER, group: first, bytes: { 'out.ndjson': 18 } }))
    expect((await whosaid(['collect', '-o', 'out.ndjson'], run)).status).toBe(0)
    const plain = await whosaid(['--format', 'ndjson', 'a.ndjson'], { cwd })
    expect(readFileSync(out, 'utf8') === `what stood before\n${plain.stdout}`).toBe(true)
    expect(await whosaid(['collect', '-o', 'out.ndjson'], run)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'out.ndjson' is there already, and not of this queue"),
    })
    worker.kill('SIGTERM')
  })

  it('does not forget what was collected while an enqueue was stopped in the middle', async () => {
    const { server, run } = await setting({ 'a.ndjson': articles(20), 'b.ndjson': articles(30) })
    start(['work', '--jobs', '1'], run)
    await whosaid(['enqueue', 'a.ndjson', '--wait'], run)
    await server.redis.hset('whosaid:articles:feeders', 'another', 1)
    const broken = await whosaid(['collect', '-o', 'out.ndjson'], run)
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining("an 'enqueue' ended in the middle") })
    expect((await whosaid(['enqueue', 'a.ndjson'], run)).stderr).toContain('0 articles enqueued, 20 known already')
    await server.redis.del('whosaid:articles:feeders')
    expect((await whosaid(['collect', '-o', 'out.ndjson'], run)).status).toBe(0)
  })

  it('sets aside what stops its worker three times, and tries it again when told to', async () => {
    const poison = JSON.stringify({ id: 'poison', text: 'POISON. It kills.' })
    const { run, cwd } = await setting({
      'a.ndjson': `${articles(3)}${poison}\n`,
      'b.ndjson': articles(1),
      'empty.txt': '',
      'trap.mjs': TRAP,
    })
    const env = { ...run.env, NODE_OPTIONS: `--import=${join(cwd, 'trap.mjs')}` }
    await whosaid(['enqueue', 'a.ndjson', 'b.ndjson', 'empty.txt', 'nowhere.txt'], run)
    for (let deaths = 0; deaths < 3; deaths++) {
      const worker = start(['work', '--jobs', '1', '--stall', '1'], { cwd, env })
      expect((await worker.ended).status).toBe(null)
    }
    const worker = start(['work', '--jobs', '1', '--stall', '1'], { cwd, env })
    expect(await whosaid(['collect', '-o', 'out.ndjson', '--errors', 'failed.ndjson'], run)).toMatchObject({
      status: 1,
    })
    expect(idsOf(join(cwd, 'out.ndjson'))).toEqual(['a0', 'a1', 'a2', 'a0'])
    const failures = readFileSync(join(cwd, 'failed.ndjson'), 'utf8')
    expect(failures.match(/"message":"[^"]*"/gu)).toEqual([
      '"message":"stopped its worker three times"',
      '"message":"is empty"',
      '"message":"no such file"',
    ])
    const listed = await whosaid(['queue', 'failed'], run)
    expect(listed.stdout.split('\n').sort()).toEqual([
      '',
      'a.ndjson#4: stopped its worker three times',
      'empty.txt: is empty',
      'nowhere.txt: no such file',
    ])
    worker.kill('SIGTERM')
    await worker.ended
    start(['work', '--jobs', '1'], run)
    expect((await whosaid(['queue', 'retry'], run)).stderr).toContain('3 articles are tried again')
    expect((await whosaid(['collect', '-o', 'more.ndjson'], run)).status).toBe(1)
    expect(idsOf(join(cwd, 'more.ndjson'))).toEqual(['poison'])
  })

  it('says how it stands, and throws away what waits', async () => {
    const { run, cwd } = await setting({ 'a.ndjson': articles(5) })
    await whosaid(['enqueue', 'a.ndjson'], run)
    const { stdout } = await whosaid(['queue', 'status', '--json'], run)
    expect(JSON.parse(stdout)).toMatchObject({ waiting: 5, active: 0, done: 0, failed: 0, uncollected: 5, workers: 0 })
    expect(JSON.parse(stdout).oldest).toBeGreaterThanOrEqual(0)
    expect((await whosaid(['queue', 'status'], run)).stdout).toMatch(/^waiting +5\n/u)
    expect((await whosaid(['queue', 'drain'], run)).stderr).toBe('whosaid: queue: 5 articles thrown away\n')
    expect((await whosaid(['collect', '-o', 'out.ndjson'], run)).status).toBe(0)
    expect(linesOf(join(cwd, 'out.ndjson'))).toBe(0)
  })

  it('ends with 1 when its queue is gone or drained, and writes to no pipe', async () => {
    const { server, run, cwd } = await setting({ 'a.ndjson': articles(5) })
    expect((await whosaid(['collect', '-o', '-'], run)).status).toBe(2)
    await whosaid(['enqueue', 'a.ndjson'], run)
    const ended = async (lose: () => Promise<unknown>) => {
      const collector = start(['collect', '-o', 'out.ndjson'], run)
      await until(async () => (await server.redis.exists('whosaid:articles:collector')) === 1, 'a collector')
      await sleep(1000)
      await lose()
      return collector.ended
    }
    const drained = await ended(() => whosaid(['queue', 'drain'], run))
    expect(drained).toMatchObject({ status: 1, stderr: expect.stringContaining('drained: 5 of 5 articles were not') })
    await whosaid(['enqueue', 'a.ndjson'], run)
    const gone = await ended(() => server.redis.flushall())
    expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining('gone: 5 of 5 articles were not') })
    expect(linesOf(join(cwd, 'out.ndjson'))).toBe(0)
  })

  it('collects nothing of what is just being drained', async () => {
    const { server, run, cwd } = await setting({ 'a.ndjson': articles(3) })
    await whosaid(['enqueue', 'a.ndjson'], run)
    await server.redis.set('whosaid:articles:draining', 1)
    const jobs = await server.redis.zrange(ORDER, '0', '-1')
    await server.redis.del(jobs.map((id) => `whosaid:articles:${id}`))
    const collector = start(['collect', '-o', 'out.ndjson'], run)
    await until(async () => (await server.redis.exists('whosaid:articles:collector')) === 1, 'a collector')
    await sleep(1000)
    await whosaid(['queue', 'drain'], run)
    expect((await collector.ended).stderr).toMatch(/^whosaid: queue: the queue was drained: 3 of 3 .*\n$/u)
    expect((await whosaid(['enqueue', 'a.ndjson'], run)).stderr).toBe('whosaid: enqueue: 3 articles enqueued\n')
    expect(linesOf(join(cwd, 'out.ndjson'))).toBe(0)
  })

  it('does not mix two versions unless it is told to', async () => {
    const { server, run } = await setting({ 'a.ndjson': articles(2) })
    await whosaid(['enqueue', 'a.ndjson'], run)
    await server.redis.set('whosaid:articles:engine', '0.0.9 with uk-2025.01')
    const refused = await whosaid(['work'], run)
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/is worked by whosaid 0\.0\.9 with uk-2025\.01, this is \d/u)
    start(['work', '--mix', '--jobs', '1'], run)
    expect((await whosaid(['collect', '-o', 'out.ndjson'], run)).status).toBe(0)
  })

  it('sends large articles by path only', async () => {
    const { run, cwd } = await setting({ 'long.txt': `${UK} `.repeat(20), 'short.txt': UK })
    start(['work', '--jobs', '1'], run)
    const most = ['--inline-bytes', '1000']
    await whosaid(['enqueue', 'long.txt', 'short.txt', ...most], run)
    const refused = await whosaid(['collect', '-o', 'out.ndjson'], run)
    expect(refused.stderr).toContain('long.txt: is larger than 1000 bytes, too large for Redis; see --by-path')
    expect(idsOf(join(cwd, 'out.ndjson'))).toEqual(['short.txt'])
    await whosaid(['enqueue', 'long.txt', 'short.txt', ...most, '--by-path'], run)
    await whosaid(['collect', '-o', 'both.ndjson'], run)
    const plain = await whosaid(['--format', 'ndjson', 'long.txt', 'short.txt'], { cwd })
    expect(readFileSync(join(cwd, 'both.ndjson'), 'utf8') === plain.stdout).toBe(true)
  })

  it('reads what a batch reads, and says of the rest what a batch says', async () => {
    const { run, cwd } = await setting({})
    mkdirSync(join(cwd, 'in'))
    const files: Record<string, string | Uint8Array> = {
      'a.txt': UK,
      'b.html.gz': gzipSync(`<!DOCTYPE html><title>Міст</title><article>${`<p>${UK}</p>`.repeat(9)}</article>`),
      'c.csv': `id,text\n7,${EN}\n8,\n`,
      'd.json': JSON.stringify([{ text: EN }, { lead: EN }]),
      'e.txt': '',
      'f.txt': Uint8Array.from({ length: 300 }, (_, i) => i % 256),
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'in', name), content)
    await whosaid(['batch', 'in', '-o', 'plain.ndjson', '--errors', 'plain.errors'], run)
    start(['work', '--jobs', '1'], run)
    await whosaid(['enqueue', 'in'], run)
    expect((await whosaid(['collect', '-o', 'out.ndjson', '--errors', 'out.errors'], run)).status).toBe(1)
    for (const end of ['ndjson', 'errors']) {
      expect(readFileSync(join(cwd, `out.${end}`), 'utf8')).toBe(readFileSync(join(cwd, `plain.${end}`), 'utf8'))
    }
  })

  it('ends when it is told to, though Redis is away, and loses nothing', async () => {
    const { server, run, cwd } = await setting({ 'a.ndjson': articles(200) })
    await whosaid(['enqueue', 'a.ndjson'], run)
    const worker = start(['work', '--jobs', '1', '--stall', '2'], run)
    await until(async () => (await server.redis.zcard('whosaid:articles:completed')) > 20, 'some results')
    await server.kill('SIGKILL')
    await worker.said('connection refused; waiting')
    const late = ['work', 'collect -o out.ndjson'].map((command) => start(command.split(' '), run))
    for (const each of late) await each.said('connection refused; waiting')
    for (const each of [worker, ...late]) each.kill('SIGTERM')
    for (const each of [worker, ...late]) {
      const { stderr, status } = await each.ended
      expect(stderr).toMatch(/whosaid: queue: told to end, but Redis is away: .+\n$/u)
      expect(status).toBe(1)
    }

    await server.start()
    const next = start(['work', '--jobs', '1', '--stall', '2'], run)
    expect(await whosaid(['collect', '-o', 'out.ndjson'], run)).toMatchObject({ status: 0 })
    expect(idsOf(join(cwd, 'out.ndjson'))).toEqual(Array.from({ length: 200 }, (_, i) => `a${i}`))
    next.kill('SIGTERM')
    expect((await next.ended).status).toBe(0)
  })

  it('waits for a Redis that is away', async () => {
    const server = await redisServer({ start: false })
    const run = { cwd: folder({ 'a.ndjson': articles(5) }), env: { REDIS_URL: server.url } }
    const [worker, feeder] = [start(['work', '--jobs', '1'], run), start(['enqueue', 'a.ndjson', '--wait'], run)]
    await Promise.all([worker, feeder].map(({ said }) => said('cannot be reached: connection refused; waiting')))
    await server.start()
    expect(await feeder.ended).toMatchObject({ status: 0, stderr: expect.stringContaining('is back') })
    worker.kill('SIGTERM')
    expect((await worker.ended).status).toBe(0)
    await server.kill('SIGTERM')
    expect((await whosaid(['queue', 'status'], run)).stderr).toContain('cannot be reached: connection refused')
  })

  it('loses nothing when Redis is full', async () => {
    const { server, run, cwd } = await setting({ 'a.ndjson': articles(400) }, ['--maxmemory-policy', 'noeviction'])
    await whosaid(['queue', 'status'], run)
    const used = Number(/used_memory:(\d+)/u.exec(await server.redis.info('memory'))![1])
    await server.redis.config('SET', 'maxmemory', String(used + 300_000))
    const feeder = start(['enqueue', 'a.ndjson'], run)
    await feeder.said('is full (maxmemory); waiting')
    const worker = start(['work', '--jobs', '1', '--stall', '2'], run)
    await worker.said('is full (maxmemory); waiting')
    await server.redis.config('SET', 'maxmemory', '0')
    expect((await feeder.ended).status).toBe(0)
    expect((await whosaid(['collect', '-o', 'out.ndjson'], run)).status).toBe(0)
    const plain = await whosaid(['--format', 'ndjson', 'a.ndjson'], { cwd })
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8') === plain.stdout).toBe(true)
    worker.kill('SIGTERM')
    await worker.ended
  })

  it('never shows a password', async () => {
    const { server, run } = await setting({}, ['--requirepass', 'sesame'])
    const status = (url: string, env = {}) =>
      whosaid(['queue', 'status', '--redis', url], { env: { ...run.env, ...env } })
    const wrong = await status(`redis://:barley@localhost:${server.port}`)
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain(`redis://localhost:${server.port} refuses the user or password`)
    expect(wrong.stderr).not.toContain('barley')
    const work = await whosaid(['work', '--redis', `redis://:barley@localhost:${server.port}`], run)
    expect(work).toMatchObject({ status: 2, stderr: expect.not.stringContaining('barley') })
    expect((await status('redis://:barley@')).stderr).not.toContain('barley')
    expect((await status(`redis://localhost:${server.port}`)).status).toBe(2)
    expect((await status(`redis://:sesame@localhost:${server.port}`)).status).toBe(0)
    expect((await status(`redis://localhost:${server.port}`, { REDIS_PASSWORD: 'sesame' })).status).toBe(0)
    const worker = start(['work', '--jobs', '1', '--redis', `redis://:sesame@localhost:${server.port}`], run)
    await until(
      async () => (await status(`redis://:sesame@localhost:${server.port}`)).stdout.includes('workers       1'),
      'it',
    )
    expect(readFileSync(`/proc/${worker.pid}/cmdline`, 'utf8')).not.toContain('sesame')
    worker.kill('SIGTERM')
    expect((await worker.ended).status).toBe(0)
  })
})

it('says what to install when the packages are not there', async () => {
  const cwd = folder({ 'hide.mjs': HIDE })
  const { status, stderr } = await whosaid(['queue', 'status'], {
    env: { NODE_OPTIONS: `--import=${join(cwd, 'hide.mjs')}` },
  })
  expect(stderr).toContain('whosaid: the queue needs two more packages: npm install bullmq ioredis\n')
  expect(status).toBe(2)
})

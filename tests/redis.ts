import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'

/** Whether there is a redis-server; in CI there has to be. */
export const HAS_REDIS = process.env.CI ? true : isInstalled()

/** A Redis of the test's own, on a free port, with an append-only file in a temporary folder; gone after the test. */
export interface Server {
  readonly url: string
  readonly port: number
  start(): Promise<void>
  kill(signal: NodeJS.Signals): Promise<void>
  /** For commands of the test. */
  readonly redis: Redis
}

export async function redisServer({ start = true, args = [] as readonly string[] } = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-redis-'))
  const port = await freePort()
  let child: ChildProcess | null = null
  const redis = new Redis({ port, lazyConnect: true, maxRetriesPerRequest: null })
  redis.on('error', () => {})
  const server: Server = {
    url: `redis://localhost:${port}`,
    port,
    redis,
    start: async () => {
      const options = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '', ...args]
      child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] })
      for await (const chunk of child.stdout!) if (String(chunk).includes('Ready to accept connections')) break
      child.stdout!.resume()
    },
    kill: async (signal) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.kill(signal)
      await once(child, 'exit')
    },
  }
  onTestFinished(async () => {
    redis.disconnect()
    await server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  if (start) await server.start()
  return server
}

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  server.close()
  await once(server, 'close')
  return address.port
}

import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../errors.ts'
import type { Connection } from './connection.ts'

/**
 * Waits for what ends by itself after a signal, unless that needs a Redis that does not answer any more: then, some seconds
 * after the signal, it throws a `UserError`.
 */
export async function ending<T>(signal: AbortSignal, { redis }: Connection, act: () => Promise<T>): Promise<T> {
  let over = false
  const silence = new Promise<never>((_, reject) => {
    const look = async () => {
      while (!over && (await answers(redis))) await wait(PAUSE)
      reject(new UserError('redis', 'told to end, but Redis is away: what is not finished is done when it is back'))
    }
    if (signal.aborted) void look()
    else signal.addEventListener('abort', look, { once: true })
  })
  return Promise.race([act(), silence]).finally(() => {
    over = true
  })
}

function answers(redis: Connection['redis']): Promise<boolean> {
  const answer = redis.ping().then(
    () => true,
    () => false,
  )
  return Promise.race([answer, wait(PATIENCE).then(() => false)])
}

function wait(milliseconds: number): Promise<void> {
  return sleep(milliseconds, undefined, { ref: false })
}

const PAUSE = 500
/** Milliseconds that Redis may take for an answer. */
const PATIENCE = 5000

import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import { UserError } from '../errors.ts'
import { type Address, scrub } from './address.ts'

/** Says once what hinders, and once, with null, that it is over. */
export type Report = (trouble: string | null) => void

/** Says nothing twice in a row. */
export function reporter({ shown }: Address, complain: (message: string) => void): Report {
  let last: string | null = null
  return (trouble) => {
    if (trouble === last) return
    last = trouble
    complain(`${shown} ${trouble === null ? 'is back' : `${trouble}; waiting`}`)
  }
}

/** Tells of a connection that breaks and comes back. */
export function watch(redis: Redis, address: Address, report: Report, fail: (error: UserError) => void): void {
  const patient = redis.options.retryStrategy?.(1) != null
  redis.on('ready', () => report(null))
  redis.on('error', (error: NodeJS.ErrnoException) => {
    if (REFUSAL.test(error.message)) fail(new UserError('usage', `${address.shown} refuses the user or password`))
    else if (patient) report(`cannot be reached: ${reason(error, address)}`)
    else fail(new UserError('redis', `${address.shown} cannot be reached: ${reason(error, address)}`))
  })
}

/** Does something that Redis may refuse for a while, until it does not. */
export async function patiently<T>(report: Report, act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const result = await act()
      report(null)
      return result
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble === null) throw error
      report(trouble)
      await sleep(PAUSE)
    }
  }
}

/** Of milliseconds, after which what was refused is tried again. */
export const PAUSE = 1000

/** What will be over some time: null for other errors. */
export function troubleOf(error: unknown): string | null {
  const message = error instanceof Error ? error.message : String(error)
  return TROUBLES.find(([pattern]) => pattern.test(message))?.[1] ?? null
}

const TROUBLES: readonly (readonly [RegExp, string])[] = [
  // the scripts of BullMQ write nothing once this is so, and all when it comes later
  [/\bOOM\b/u, 'is full (maxmemory)'],
  [/\bMISCONF\b/u, 'cannot save to its disk'],
  [/\b(?:LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY)\b/u, 'is not ready'],
  // in the middle of a pipeline when the connection broke
  [/\bNOSCRIPT\b|connection close|Connection is closed|ECONNRESET|EPIPE/u, 'was restarted'],
]

/** "connection refused" */
function reason(error: NodeJS.ErrnoException, address: Address): string {
  return REASONS[error.code ?? ''] ?? scrub(error.message, address)
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  ETIMEDOUT: 'no answer',
  ECONNRESET: 'the connection broke',
}

// WRONGPASS invalid username-password pair, NOAUTH Authentication required, NOPERM this user has no permissions
const REFUSAL = /\b(?:WRONGPASS|NOAUTH|NOPERM|invalid password|invalid username-password)\b/u

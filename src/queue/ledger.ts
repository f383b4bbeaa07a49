import type { Connection } from './connection.ts'

/**
 * What there is of a queue beside that which BullMQ keeps: `order`, the jobs that were not collected yet, as they were enqueued; `done`,
 * those that were; `feeders`, the runs of `enqueue` that did not end, and when each was last heard of; `collector`, who may collect;
 * `born`, which is new when Redis was emptied; `drained`, the jobs that were thrown away; `draining`, while they are.
 */
type Entry = 'order' | 'done' | 'last' | 'feeders' | 'collector' | 'engine' | 'born' | 'drained' | 'draining'

/** The full name of an entry in Redis. */
export function keyOf({ queue }: Pick<Connection, 'queue'>, entry: Entry): string {
  return queue.toKey(entry)
}

/** Puts jobs at the end of the order, but those that stand in it or were collected. Gives how many. */
export async function register(connection: Connection, ids: readonly string[]): Promise<number> {
  return Number(
    await run(connection, REGISTER, ['order', 'done', 'last', 'born', 'drained'], [Date.now() * 1000, ...ids]),
  )
}

// numbers are never used twice, not even when Redis was emptied
const REGISTER = `
  redis.call('SET', KEYS[3], ARGV[1], 'NX')
  redis.call('SET', KEYS[4], ARGV[1], 'NX')
  local added = 0
  for i = 2, #ARGV do
    local id = ARGV[i]
    if redis.call('SISMEMBER', KEYS[2], id) == 0 and not redis.call('ZSCORE', KEYS[1], id) then
      redis.call('ZADD', KEYS[1], redis.call('INCR', KEYS[3]), id)
      redis.call('SREM', KEYS[5], id)
      added = added + 1
    end
  end
  return added`

/** The jobs at the head of the order that are finished, as many as have no more than so many bytes of results, but one at least. */
export async function headOf(connection: Connection, most: number): Promise<string[]> {
  const found = await run(connection, HEAD, ['order', 'draining'], [connection.queue.toKey(''), most])
  // a list, by the script
  return found as string[]
}

// a job that is not there was taken out by hand, or is being thrown away
const HEAD = `
  local found, bytes = {}, 0
  local draining = redis.call('EXISTS', KEYS[2])
  for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, 199)) do
    local job = ARGV[1] .. id
    if redis.call('HEXISTS', job, 'finishedOn') == 0 and (redis.call('EXISTS', job) == 1 or draining == 1) then break end
    bytes = bytes + redis.call('HSTRLEN', job, 'returnvalue')
    if #found > 0 and bytes > tonumber(ARGV[2]) then break end
    found[#found + 1] = id
  end
  return found`

/**
 * Takes jobs whose results are on disk out of the order, and out of Redis unless they failed. False, and nothing is done,
 * for who is not the collector, and when Redis was emptied.
 */
export async function confirm(
  connection: Connection,
  token: string,
  born: string | null,
  ids: readonly string[],
): Promise<boolean> {
  const { queue } = connection
  const given = [token, queue.toKey(''), queue.toKey('completed'), born ?? '', ...ids]
  return (await run(connection, CONFIRM, ['order', 'done', 'collector', 'born'], given)) === 1
}

// what makes room comes first: Redis, when full, lets a script go on that wrote something
const CONFIRM = `
  if redis.call('GET', KEYS[3]) ~= ARGV[1] or (redis.call('GET', KEYS[4]) or '') ~= ARGV[4] then return 0 end
  for i = 5, #ARGV do
    redis.call('ZREM', KEYS[1], ARGV[i])
    if redis.call('ZREM', ARGV[3], ARGV[i]) == 1 then redis.call('DEL', ARGV[2] .. ARGV[i]) end
    redis.call('SADD', KEYS[2], ARGV[i])
  end
  redis.call('PEXPIRE', KEYS[2], 604800000)
  return 1`

/** Makes somebody the collector for so many milliseconds, or keeps him so. False while another one is. */
export async function hold(connection: Connection, token: string, lease: number): Promise<boolean> {
  return (await run(connection, HOLD, ['collector'], [token, lease])) === 1
}

const HOLD = `
  local holder = redis.call('GET', KEYS[1])
  if holder and holder ~= ARGV[1] then return 0 end
  redis.call('DEL', KEYS[1])
  if tonumber(ARGV[2]) > 0 then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
  return 1`

/** Says that a run of `enqueue` is alive. */
export async function feed(connection: Connection, feeder: string): Promise<void> {
  await connection.redis.hset(keyOf(connection, 'feeders'), feeder, await clock(connection))
}

/** Says that a run of `enqueue` came to its end. */
export async function finish(connection: Connection, feeder: string): Promise<void> {
  await connection.redis.hdel(keyOf(connection, 'feeders'), feeder)
}

/** Whether more may come: some run of `enqueue` is at work, or one ended in the middle. */
export async function isFed(connection: Connection): Promise<'yes' | 'no' | 'broken'> {
  const heard = Object.values(await connection.redis.hgetall(keyOf(connection, 'feeders')))
  if (heard.length === 0) return 'no'
  const now = await clock(connection)
  return heard.some((second) => now - Number(second) < SILENCE) ? 'yes' : 'broken'
}

/** Seconds after which a run that is not heard of has ended in the middle. */
const SILENCE = 60

/** Seconds, by Redis: machines may differ. */
async function clock({ redis }: Connection): Promise<number> {
  return Number((await redis.time())[0])
}

/** Forgets what was collected, so that it can be enqueued again. */
export async function forget(connection: Connection): Promise<void> {
  await connection.redis.del(keyOf(connection, 'done'), keyOf(connection, 'feeders'), keyOf(connection, 'drained'))
}

/** Throws away what waits; what is being worked on, or is done, stays. Gives how many. */
export async function drain(connection: Connection): Promise<number> {
  await connection.redis.set(keyOf(connection, 'draining'), 1, 'PX', DRAINING)
  await connection.queue.drain(true)
  return Number(await run(connection, PRUNE, ['order', 'drained', 'draining'], [connection.queue.toKey('')]))
}

/** Milliseconds for which a `drain` that was killed stands in the way of a collector. */
const DRAINING = 60_000

const PRUNE = `
  local gone = 0
  for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    if redis.call('EXISTS', ARGV[1] .. id) == 0 then
      gone = gone + redis.call('ZREM', KEYS[1], id)
      redis.call('SADD', KEYS[2], id)
    end
  end
  redis.call('DEL', KEYS[3])
  return gone`

/** Throws away all that there is of a queue, failures and what is remembered too. Gives how many were not collected. */
export async function obliterate(connection: Connection): Promise<number> {
  const count = await connection.redis.zcard(keyOf(connection, 'order'))
  await connection.queue.obliterate({ force: true })
  const entries = ['order', 'done', 'feeders', 'engine', 'born', 'drained', 'draining'] as const
  await connection.redis.del(entries.map((entry) => keyOf(connection, entry)))
  return count
}

async function run(
  connection: Connection,
  script: string,
  entries: readonly Entry[],
  given: readonly (string | number)[],
): Promise<unknown> {
  const keys = entries.map((entry) => keyOf(connection, entry))
  return connection.redis.eval(script, keys.length, ...keys, ...given)
}

import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { watch } from 'chokidar'
import type { Refusal } from '../input/record.ts'
import { choose, isHidden, type Match } from './patterns.ts'
import { type Found, foundAt, joined, refusal, type WalkOptions, walk } from './walk.ts'

/** In milliseconds: what was not written to for so long is whole. */
const SETTLED = 2000

/** What is in folders, and then without an end what comes into them or changes, as soon as it is whole. */
export async function* arrivals(
  folders: readonly string[],
  options: WalkOptions,
  signal: AbortSignal,
): AsyncGenerator<Found | Refusal> {
  const events = follow(folders, options, signal)
  await events.ready
  const fresh: string[] = []
  const roots = folders.map((path) => ({ path, literal: true }))
  for await (const found of walk(roots, options)) {
    if ('code' in found || isSettled(found)) yield found
    else fresh.push(found.path)
  }
  if (fresh.length > 0) await sleep(SETTLED)
  /** When what was given out was written, so that nothing is twice. */
  const given = new Map<string, number>()
  for (const path of fresh) {
    const found = await find(path)
    // one that is still being written comes again
    if ('code' in found || isSettled(found)) yield* once(found, given)
  }
  for await (const path of events.paths) yield* once(await find(path), given)
}

function* once(found: Found | Refusal, given: Map<string, number>): Generator<Found | Refusal> {
  if ('code' in found) yield found
  else if (given.get(found.path) !== found.written) {
    given.set(found.path, found.written)
    yield found
  }
}

/** A clock may be wrong. */
function isSettled({ written }: Found): boolean {
  const age = Date.now() - written
  return age < 0 || age >= SETTLED
}

async function find(path: string): Promise<Found | Refusal> {
  try {
    return foundAt(path, await stat(path))
  } catch (error) {
    return refusal(path, error)
  }
}

interface Events {
  readonly ready: Promise<void>
  readonly paths: AsyncIterable<string>
}

function follow(folders: readonly string[], options: WalkOptions, signal: AbortSignal): Events {
  const { takes, leaves } = choose(options)
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 200 },
    ignored: leftOut(folders, leaves, options),
  })
  const queue = openQueue<string>()
  const push = (path: string) => {
    const place = placeOf(path, folders)
    if (place && takes(place.inside)) queue.push(joined(place.folder, place.inside))
  }
  watcher.on('add', push).on('change', push)
  signal.addEventListener('abort', () => void watcher.close(), { once: true })
  const ready = new Promise<void>((resolve) => watcher.once('ready', resolve))
  return { ready, paths: queue.drain() }
}

interface Queue<Item> {
  readonly push: (item: Item) => void
  /** What was pushed, as it comes, without an end. */
  readonly drain: () => AsyncGenerator<Item>
}

function openQueue<Item>(): Queue<Item> {
  const items: Item[] = []
  let wake = () => {}
  return {
    push(item) {
      items.push(item)
      wake()
    },
    async *drain() {
      for (;;) {
        if (items.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        yield* items.splice(0)
      }
    },
  }
}

/** The folder of those given that a path is in, as it was typed, and the path below. */
function placeOf(path: string, folders: readonly string[]): { folder: string; inside: string } | null {
  for (const folder of folders) {
    const inside = relative(folder, path)
    if (inside !== '..' && !inside.startsWith('../') && resolve(folder, inside) === resolve(path))
      return { folder, inside }
  }
  return null
}

/** Whether a path is hidden, excluded or being written. */
function leftOut(folders: readonly string[], leaves: Match, { outputs }: WalkOptions): Match {
  const real = new Map(folders.map((folder) => [folder, realpathSync(folder)]))
  return (path) => {
    const place = placeOf(path, folders)
    if (!place || place.inside === '') return false
    const { folder, inside } = place
    if (inside.split('/').some(isHidden) || leaves(inside)) return true
    return outputs?.has(resolve(real.get(folder)!, inside)) ?? false
  }
}

import { realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { watch } from 'chokidar'
import { explain } from '../input/reasons.ts'
import type { Refusal } from '../input/record.ts'
import { choose, isHidden } from './patterns.ts'
import { type Found, foundAt, joined, type WalkOptions, walk } from './walk.ts'

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
    return { id: path, ...explain(error) }
  }
}

interface Events {
  readonly ready: Promise<void>
  readonly paths: AsyncIterable<string>
}

function follow(folders: readonly string[], options: WalkOptions, signal: AbortSignal): Events {
  const queue: string[] = []
  let wake = () => {}
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 200 },
    ignored: (path) => isLeftOut(path, folders, options),
  })
  const take = choose(options).takes
  const push = (path: string) => {
    const place = placeOf(path, folders)
    if (!place || !take(place.inside)) return
    queue.push(joined(place.folder, place.inside))
    wake()
  }
  watcher.on('add', push).on('change', push)
  signal.addEventListener('abort', () => void watcher.close(), { once: true })
  const ready = new Promise<void>((resolve) => watcher.once('ready', resolve))
  return { ready, paths: drain() }

  async function* drain(): AsyncGenerator<string> {
    for (;;) {
      if (queue.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      yield* queue.splice(0)
    }
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

function isLeftOut(path: string, folders: readonly string[], options: WalkOptions): boolean {
  const place = placeOf(path, folders)
  if (!place || place.inside === '') return false
  if (place.inside.split('/').some(isHidden) || choose(options).leaves(place.inside)) return true
  return options.outputs?.has(resolve(realpathSync(place.folder), place.inside)) ?? false
}

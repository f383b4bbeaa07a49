import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { UserError } from '../errors.ts'
import { type Entry, entryOf, type Header, journalOf, keyOf } from './journal.ts'
import { close, createLayer, endOf, extend, type Layer, openLayer, readLinesOf, sync } from './layer.ts'
import type { Outcome, Task } from './task.ts'

/** Where the lines of a run go. */
export interface Log {
  /** The hash of what was done before in place of a task. */
  readonly hashOf: (task: Task) => string | undefined
  /** How many articles were done before in place of a task. */
  readonly countOf: (task: Task) => number
  readonly append: (tasks: readonly Task[], outcomes: readonly Outcome[]) => Promise<void>
  /** The run is over: what no task asked for is left out of the output. */
  readonly finish: () => Promise<void>
  /** The run is interrupted. */
  readonly close: () => Promise<void>
}

export interface LogOptions {
  /** Continue what an earlier run has left. */
  readonly resume: boolean
  /** What comes goes to the end: nothing that is there is moved or left out. */
  readonly arrival: boolean
}

/**
 * Opens an output of lines in the order of their tasks. As long as what was done before stands where it belongs it is left
 * there; from the first difference on the output is written anew beside the old one, into which nothing but more lines at its
 * end ever comes, and takes its place when it is done. Throws a `UserError` where an earlier run was told other things.
 */
export async function openLog(path: string, header: Header, options: LogOptions): Promise<Log> {
  const state = await openState(path, header, options)
  return {
    hashOf: (task) => state.known.get(keyOf(task))?.entry.hash,
    countOf: (task) => state.known.get(keyOf(task))?.entry.done ?? 0,
    append: (tasks, outcomes) => append(state, tasks, outcomes),
    finish: () => finish(state),
    close: () => closeAll(state),
  }
}

interface State {
  readonly path: string
  readonly header: Header
  readonly arrival: boolean
  /** The output, and what an interrupted run wrote anew; lines go to the last one. */
  readonly layers: Layer[]
  readonly known: Map<string, Place>
  top: Layer
  /** How long the last one is. */
  end: number
  /** How much of it is right so far. */
  position: number
  /** When it was last safe, in milliseconds. */
  synced: number
}

async function openState(path: string, header: Header, { resume, arrival }: LogOptions): Promise<State> {
  if (!resume) for (const part of await partsOf(path)) await remove(part)
  const layers = resume ? await openLayers(path) : []
  try {
    for (const layer of layers) compare(layer, header)
  } catch (error) {
    for (const layer of layers) await close(layer)
    throw error
  }
  if (layers.length === 0) layers.push(await createLayer(path, header))
  const top = layers.at(-1)!
  const end = endOf(top.entries)
  const position = arrival ? end : 0
  return { path, header, arrival, layers, known: knownIn(layers), top, end, position, synced: Date.now() }
}

async function append(state: State, tasks: readonly Task[], outcomes: readonly Outcome[]): Promise<void> {
  const pieces: Piece[] = []
  for (const [i, outcome] of outcomes.entries()) {
    const task = tasks[i]!
    const before = outcome.kept ? state.known.get(keyOf(task)) : undefined
    if (before && passOver(state, before)) continue
    if (!before && outcome.lines.length === 0) continue
    if (state.position < state.end) await branch(state)
    const piece = before ? await read(before) : { lines: [outcome.lines], entry: entryOf(task, outcome) }
    pieces.push(piece)
    remember(state, piece.entry)
  }
  if (pieces.length > 0) await write(state, pieces)
}

/** Lines that are still to be written. */
interface Piece {
  readonly lines: readonly Uint8Array[]
  readonly entry: Omit<Entry, 'start'>
}

/** Leaves what stands where it belongs. */
function passOver(state: State, { layer, entry }: Place): boolean {
  if (state.arrival) return true
  const stands = layer === state.top && entry.start === state.position && state.position < state.end
  if (stands) state.position += entry.length
  return stands
}

function remember(state: State, entry: Omit<Entry, 'start'>): void {
  const { arrival, known, top, position } = state
  if (arrival) known.set(keyOf(entry), { layer: top, entry: { ...entry, start: position } })
  state.position += entry.length
  state.end = state.position
}

async function write(state: State, pieces: readonly Piece[]): Promise<void> {
  const lines = pieces.flatMap((piece) => piece.lines)
  await extend(
    state.top,
    lines,
    pieces.map(({ entry }) => entry),
  )
  if (Date.now() - state.synced < SYNC) return
  await sync(state.top)
  state.synced = Date.now()
}

/** Goes on in a new file, with what is right so far. */
async function branch(state: State): Promise<void> {
  const { path, header, layers, top, position } = state
  const next = await createLayer(nextOf(path, top), header)
  for await (const piece of readLinesOf(top, 0, position)) await next.lines.appendFile(piece)
  const kept = top.entries.filter(({ start }) => start < position)
  await extend(next, [], kept)
  layers.push(next)
  state.top = next
  state.end = position
}

async function finish(state: State): Promise<void> {
  if (state.position < state.end) await branch(state)
  await closeAll(state)
  const { path, layers, top } = state
  if (layers.length === 1) return
  for (const layer of layers.slice(1, -1)) await remove(layer.path)
  await rename(top.path, path)
  await rename(journalOf(top.path), journalOf(path))
}

async function closeAll({ layers, top }: State): Promise<void> {
  await sync(top)
  for (const layer of layers) await close(layer)
}

/** In milliseconds: what was done in so short a time may be lost in a power cut, and is done again. */
const SYNC = 1000

interface Place {
  readonly layer: Layer
  readonly entry: Entry
}

/** What was done, by task: the latest of each. */
function knownIn(layers: readonly Layer[]): Map<string, Place> {
  const known = new Map<string, Place>()
  for (const layer of layers) {
    for (const entry of layer.entries) {
      if (entry.torn) known.delete(keyOf(entry))
      else known.set(keyOf(entry), { layer, entry })
    }
  }
  return known
}

async function read({ layer, entry }: Place): Promise<Piece> {
  const lines: Buffer[] = []
  for await (const piece of readLinesOf(layer, entry.start, entry.start + entry.length)) lines.push(piece)
  return { lines, entry }
}

/** The output and what an interrupted run wrote anew beside it. */
async function openLayers(path: string): Promise<Layer[]> {
  const layers: Layer[] = []
  for (const each of [path, ...(await partsOf(path))]) {
    // a run that was killed while its part took the place of the output
    if (each !== path && !existsSync(each)) await rename(journalOf(each), journalOf(path))
  }
  for (const each of [path, ...(await partsOf(path))]) {
    const layer = await openLayer(each)
    if (layer) layers.push(layer)
  }
  return layers
}

async function partsOf(path: string): Promise<string[]> {
  const names = new Set(await readdir(dirname(path)))
  const numbers = [...names].map((name) =>
    Number(name.startsWith(`${basename(path)}.part`) && PART.exec(name)?.groups?.number),
  )
  return numbers
    .filter(Boolean)
    .sort((a, b) => a - b)
    .map((number) => partOf(path, number))
}

// out.ndjson.part1.resume
const PART = /\.part(?<number>\d{1,9})\.resume$/u

/** `out.ndjson.part1` after `out.ndjson` */
function nextOf(path: string, top: Layer): string {
  const number = top.path === path ? 0 : Number(top.path.slice(partOf(path, 0).length - 1))
  return partOf(path, number + 1)
}

function partOf(path: string, number: number): string {
  return `${path}.part${number}`
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(journalOf(path), { force: true })
}

function compare({ path, header }: Layer, given: Header): void {
  const names = new Set([...Object.keys(header.options), ...Object.keys(given.options)])
  const others = [...names].filter(
    (name) => JSON.stringify(header.options[name]) !== JSON.stringify(given.options[name]),
  )
  if (others.length > 0) {
    throw new UserError(
      'usage',
      `${path} was made with other options (${others.join(', ')}): give the same, or --force`,
    )
  }
  const missing = header.inputs.find((input) => !given.inputs.includes(input))
  if (missing) throw new UserError('usage', `${path} was made of ${missing}, too: name it again, or --force`)
}

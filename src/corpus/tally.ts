import type { Figures, Kind, Kinds, Pair, Row, Speaker } from './types.ts'

/** Counts rows as they come; the page counts those that pass its filters with it, too. */
export interface Tally {
  readonly add: (row: Row, day: string | null) => void
  readonly figures: () => Figures
}

/** Begins at nothing. Rows of one article have to come together. */
export function startTally(): Tally {
  const kinds = noKinds()
  const speakers = new Map<number, Draft>()
  const pairs = new Map<number, number>()
  const days = new Map<string, Counts>()
  const sources = { unattributed: 0, unnamed: 0 }

  function add(row: Row, day: string | null): void {
    kinds[row.kind]++
    if (row.speaker === null) sources.unattributed++
    else if (row.by.length === 0) sources.unnamed++
    if (day !== null) entry(days, day, noKinds)[row.kind]++
    for (const by of row.by) {
      count(entry(speakers, by, noSpeaker), row)
      for (const about of row.about) pairs.set(pairKey(by, about), (pairs.get(pairKey(by, about)) ?? 0) + 1)
    }
  }

  function figures(): Figures {
    const ranked = [...speakers].map(([name, draft]) => finish(name, draft)).sort(byCount)
    return { kinds, ...sources, named: speakers.size, speakers: ranked.slice(0, MOST), pairs: matrix(pairs), days }
  }

  return { add, figures }
}

/** How many speakers a page lists. */
export const MOST = 100
/** How many of both sides the table of who speaks about whom has. */
export const SIDE = 12

/** Of all kinds together. */
export function sum({ direct, mixed, indirect }: Kinds): number {
  return direct + mixed + indirect
}

type Counts = Record<Kind, number>

interface Draft extends Counts {
  articles: number
  latest: number
}

function noKinds(): Counts {
  return { direct: 0, mixed: 0, indirect: 0 }
}

function noSpeaker(): Draft {
  return { ...noKinds(), articles: 0, latest: -1 }
}

function count(speaker: Draft, { kind, article }: Row): void {
  speaker[kind]++
  if (speaker.latest !== article) speaker.articles++
  speaker.latest = article
}

function finish(name: number, { latest, ...counts }: Draft): Speaker {
  return { name, ...counts }
}

/** Who is quoted in more articles goes first among equals. */
function byCount(one: Speaker, other: Speaker): number {
  return sum(other) - sum(one) || other.articles - one.articles || one.name - other.name
}

/** The pairs among those who name others most and those who are named most by them. */
function matrix(counts: ReadonlyMap<number, number>): Pair[] {
  const all = [...counts].map(([key, count]) => ({ by: Math.floor(key / NAMES), about: key % NAMES, count }))
  const speakers = heaviest(all, ({ by }) => by)
  const heard = all.filter(({ by }) => speakers.has(by))
  const named = heaviest(heard, ({ about }) => about)
  return heard
    .filter(({ about }) => named.has(about))
    .sort((a, b) => b.count - a.count || a.by - b.by || a.about - b.about)
}

function heaviest(pairs: readonly Pair[], side: (pair: Pair) => number): Set<number> {
  const weights = new Map<number, number>()
  for (const pair of pairs) weights.set(side(pair), (weights.get(side(pair)) ?? 0) + pair.count)
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return new Set(ranked.slice(0, SIDE).map(([name]) => name))
}

/** One number for two: maps of numbers are small and fast. */
function pairKey(by: number, about: number): number {
  return by * NAMES + about
}

/** More names than memory holds. */
const NAMES = 2 ** 26

function entry<K, V>(map: Map<K, V>, key: K, start: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = start()
  map.set(key, fresh)
  return fresh
}

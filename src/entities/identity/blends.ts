import { isLetters, lettersEnd } from '../../text/letters.ts'
import { mapped } from '../../text/mapped.ts'
import { hashOf } from '../../text/word.ts'
import { noteName } from '../bases/notes.ts'
import type { Add } from './acronyms.ts'
import type { Thing } from './things.ts'

/** «Нацбанк» of «Національний банк», «Мінфін» of «Міністерство фінансів»; «генсек» is no organisation. */
export function addBlends(things: readonly Thing[], add: Add): void {
  const blended = findBlended(things)
  if (blended.length === 0) return
  const posts = new Map<string, string>()
  const others = new Map<string, string>()
  for (const { type, name } of blended) {
    const blends = type === 'JOB' ? posts : others
    for (const blending of blendingsOf(name))
      for (const blend of isOpened(blending) ? blendsOf(blending) : [])
        if (!blends.has(blend)) blends.set(blend, name.whole)
  }
  for (const { type, name } of things)
    add(name.whole, (type === 'JOB' ? posts : others).get(name.folded), 'abbreviation')
}

/** Those of several words with blends that open as a name of one word does. */
function findBlended(things: readonly Thing[]): Thing[] {
  opened.fill(0)
  for (const { name } of things) opened[openingOf(name) & (opened.length - 1)] = 1
  return things.filter(({ name }) => blendingsOf(name).some(isOpened))
}

function isOpened({ opening }: Blending): boolean {
  return opened[opening & (opened.length - 1)] === 1
}

/** How the names of one word open, by some bits of hashes. One article is read at a time. */
const opened = new Uint8Array(1 << 10)

/** By a hash, how a name of one word begins, if it can be a blend; else 0. */
const openingOf = noteName(({ folded }) => {
  return folded.length >= OPENING && !folded.includes(' ') ? hashOf(folded, 0, OPENING) : 0
}, 0)

/** The beginning of the first word, the second word, and by a hash how blends of them open. */
interface Blending {
  readonly first: string
  readonly second: string
  readonly opening: number
}

const NO_BLENDINGS: readonly Blending[] = []

const blendingsOf = noteName(({ folded }): readonly Blending[] => {
  if (isLetters(folded)) return NO_BLENDINGS
  const [word = '', second = ''] = firstWords(folded.slice(0, LONGEST_BLENDED), 2)
  const firsts = BEGINNINGS.filter((cut) => cut < word.length).map((cut) => word.slice(0, cut))
  return mapped(firsts, (first) => ({ first, second, opening: hashOf((first + second).slice(0, OPENING)) }))
}, NO_BLENDINGS)

/** With the second word or its beginning. */
function blendsOf({ first, second }: Blending): string[] {
  return Array.from({ length: Math.max(0, second.length - 2) }, (_, i) => first + second.slice(0, i + 3))
}

/** The shortest of them: «Мінфін». */
const OPENING = 6

/** нац|банк, держ|дума */
const BEGINNINGS = [3, 4]
const LONGEST_BLENDED = 60

/** The first words of a name: охорони, здоров’я. */
export function firstWords(name: string, most: number): string[] {
  const words: string[] = []
  let end = 0
  for (let at = 0; at < name.length && words.length < most; at = Math.max(end, at + 1)) {
    end = wordEnd(name, at)
    if (end > at) words.push(name.slice(at, end))
  }
  return words
}

function wordEnd(name: string, from: number): number {
  let end = lettersEnd(name, from, name.length)
  while (end > from && APOSTROPHES.includes(name.charAt(end))) {
    const next = lettersEnd(name, end + 1, name.length)
    if (next <= end + 1) break
    end = next
  }
  return end
}

const APOSTROPHES = ["'", '’', 'ʼ']

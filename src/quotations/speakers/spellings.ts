import type { Entity } from '../../analysis.ts'
import { fold } from '../../text/fold.ts'
import type { SpeechData } from '../words/speech.ts'
import type { Cast, Figure } from './people.ts'

/** «Мідоуз» is the only Марк Медоуз of the article: a surname that is spelled in another way, and is nobody else's. */
export function otherSpelling(name: string, cast: Cast, data: SpeechData): Entity | undefined {
  if (name.includes(' ') || name.length < SHORTEST_NAME || data.spellings.length === 0) return undefined
  const alike = spelledAlike(cast, data).get(soundOf(name, data)) ?? []
  const [only, other] = alike.filter(({ entity }) => entity.name !== name)
  return only && !other && startsAlike(name, only.entity.name) ? only.entity : undefined
}

const SHORTEST_NAME = 5

const known = new WeakMap<Cast, Map<string, Figure[]>>()

/** The people with a first name, by the sound of the last one. */
function spelledAlike(cast: Cast, data: SpeechData): Map<string, Figure[]> {
  const before = known.get(cast)
  if (before) return before
  const sounds = new Map<string, Figure[]>()
  for (const figure of cast.figures.values()) {
    const { type, name } = figure.entity
    const words = name.split(' ')
    if (type !== 'PERSON' || words.length < 2) continue
    const sound = soundOf(words.at(-1)!, data)
    sounds.set(sound, [...(sounds.get(sound) ?? []), figure])
  }
  known.set(cast, sounds)
  return sounds
}

function soundOf(name: string, { spellings }: SpeechData): string {
  return spellings.reduce((sound, [letters, other]) => sound.replace(letters, other), fold(name))
}

/** Vowels differ inside a name, not at its beginning. */
function startsAlike(name: string, full: string): boolean {
  return fold(full.split(' ').at(-1)!)[0] === fold(name)[0]
}

import type { SpeechData } from '../words/speech.ts'
import type { Item } from './units.ts'

/** "a wake-up |call", "an open |offer": one of many, not what a single one does. */
export function isCounted(items: readonly Item[], i: number, { cases, actNouns, indefinite }: SpeechData): boolean {
  if (cases || !actNouns.has(items[i]!.form)) return false
  for (let at = i - 1; at >= Math.max(0, i - COUNTED_REACH); at--) {
    const { kind, form } = items[at]!
    if (kind !== 'word' && form !== '-') return false
    if (indefinite.has(form)) return true
  }
  return false
}

const COUNTED_REACH = 4

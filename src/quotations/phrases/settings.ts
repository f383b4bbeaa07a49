import type { Speech } from './cues.ts'
import { isPreposition } from './extents.ts'
import type { Item } from './units.ts'

/**
 * The item behind "Filling in for Sanders at the event," or "When he arrived," or "Asked by Sanders,"; 0 if nothing of the kind
 * opens the sentence, or if it goes on to the item `before`.
 */
export function settingEnd(items: readonly Item[], before: number, speech: Speech): number {
  const [first] = items
  const { subordinating, asked, shapes } = speech.data
  const opens =
    first &&
    (isPreposition(first, speech) ||
      subordinating.has(first.form) ||
      asked.has(first.form) ||
      shapes.gerund.test(first.form))
  if (!opens) return 0
  const end = items.findIndex(({ form, stopped }) => form === ',' || stopped) + 1 // on “This Week,” Platt said
  return end < before ? end : 0
}

import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  abbreviations: words(``),
}

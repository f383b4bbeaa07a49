import type { MorphologyData } from '../../entities/tagging/key.ts'
import { words } from '../../language/words.ts'

export const morphology: MorphologyData = {
  endings: words(`s es # Republican, Republicans`),
  suffixes: words(``),
  shifting: words(``),
}

import type { DetectionData } from '../../language/detect.ts'
import { words } from '../../language/words.ts'

export const detection: DetectionData = {
  frequent: words(``),
}

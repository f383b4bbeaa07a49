import type { Language } from '../../language/language.ts'
import { detection } from './detection.ts'
import { morphology } from './morphology.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { rates } from './rates.ts'
import { roles } from './roles.ts'
import { sentences } from './sentences.ts'
import { speech } from './speech.ts'
import { stopwords } from './stopwords.ts'
import { time } from './time.ts'
import { units } from './units.ts'

export const uk: Language = {
  code: 'uk',
  name: 'Ukrainian',
  script: 'Cyrillic',
  support: 'full',
  detection,
  sentences,
  morphology,
  names,
  roles,
  speech,
  stopwords,
  numbers,
  time,
  units,
  rates,
}

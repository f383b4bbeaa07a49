import type { Language } from '../../language/language.ts'
import { detection } from './detection.ts'
import { sentences } from './sentences.ts'

export const ru: Language = { code: 'ru', name: 'Russian', script: 'Cyrillic', support: 'basic', detection, sentences }

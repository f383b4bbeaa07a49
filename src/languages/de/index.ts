import type { Language } from '../../language/language.ts'
import { detection } from './detection.ts'
import { sentences } from './sentences.ts'

export const de: Language = { code: 'de', name: 'German', script: 'Latin', support: 'basic', detection, sentences }

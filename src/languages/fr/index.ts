import type { Language } from '../../language/language.ts'
import { detection } from './detection.ts'
import { sentences } from './sentences.ts'

export const fr: Language = { code: 'fr', name: 'French', script: 'Latin', support: 'basic', detection, sentences }

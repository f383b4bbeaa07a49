import type { Language } from '../../language/language.ts'
import { detection } from './detection.ts'
import { sentences } from './sentences.ts'

export const pl: Language = { code: 'pl', name: 'Polish', script: 'Latin', support: 'basic', detection, sentences }

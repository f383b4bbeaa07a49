import { de } from '../languages/de/index.ts'
import { en } from '../languages/en/index.ts'
import { fr } from '../languages/fr/index.ts'
import { pl } from '../languages/pl/index.ts'
import { ru } from '../languages/ru/index.ts'
import { uk } from '../languages/uk/index.ts'
import type { Language } from './language.ts'

/** The languages with data of their own, by ISO 639-1 code. */
export const languages: Readonly<Record<string, Language>> = { uk, en, de, fr, pl, ru }

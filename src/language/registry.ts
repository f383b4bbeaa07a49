import { de } from '../languages/de/index.ts'
import { en } from '../languages/en/index.ts'
import { fr } from '../languages/fr/index.ts'
import { pl } from '../languages/pl/index.ts'
import { ru } from '../languages/ru/index.ts'
import { uk } from '../languages/uk/index.ts'
import type { Language } from './language.ts'

/** The languages with data of their own, by ISO 639-1 code. */
export const languages: Readonly<Record<string, Language>> = { uk, en, de, fr, pl, ru }

/** The data of a language; one without data, or an unknown one, gets what holds for all. */
export function languageOf(code: string | null): Language {
  return code !== null && Object.hasOwn(languages, code) ? languages[code]! : generic(code)
}

/** English name of an ISO 639 code; null for what is none. */
export function languageName(code: string): string | null {
  if (Object.hasOwn(languages, code)) return languages[code]!.name
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  try {
    return names.of(code) ?? null
  } catch {
    return null
  }
}

/** 20 ms to load, and not needed for the languages above. */
let names: Intl.DisplayNames | undefined

const NONE: ReadonlySet<string> = new Set()

function generic(code: string | null): Language {
  return {
    code: code ?? 'und',
    name: (code && languageName(code)) ?? 'unknown',
    script: 'Latin',
    support: 'basic',
    detection: { alphabet: '', special: 0, frequent: NONE, endings: NONE },
    sentences: {
      leading: NONE,
      numbered: NONE,
      medial: NONE,
      trailing: NONE,
      followers: NONE,
      starters: NONE,
      tags: NONE,
      ordinals: false,
      lowerStarts: false,
    },
  }
}

import { languageName } from './registry.ts'

/** The code by which the engine knows a language that is given as "uk", "UKR" or "uk-UA"; null for what is none. */
export function languageCode(given: string): string | null {
  if (!TAG.test(given)) return null
  try {
    const { language } = new Intl.Locale(given)
    return languageName(language) === null ? null : language
  } catch {
    return null
  }
}

// a language alone or with a script and a region: uk, ukr, sr-Latn, uk-UA, en_GB is none
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/iu

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'
import type { Warning } from '../../analysis.ts'
import type { Language } from '../../language/language.ts'
import { ROOT } from '../../package.ts'
import { loadModel, type Model } from './model.ts'

/** The models that a name stands for; anything else is the path of a file. */
const NAMES: ReadonlySet<string> = new Set(['full', 'free'])

const SHARED = 'whosaid models'

/** By path; a thread begins with those that were shared. */
const known = new Map(getEnvironmentData(SHARED) as ReadonlyMap<string, Model> | undefined) // by `shareModels`

/**
 * The model of a language: the default one, or the one asked for by name where there is such a one, or by file where the
 * file is for this language. Throws an `Error` that names the file when it is no model.
 */
export function modelOf(code: string, given: string | undefined): Model {
  if (given === undefined) return read(shipped(code))
  if (NAMES.has(given)) {
    const other = shipped(`${code}.${given}`)
    return read(existsSync(other) ? other : shipped(code))
  }
  const model = read(given)
  return model.language === code ? model : read(shipped(code))
}

/** Loads the models of languages for all threads that begin from now on. What cannot be read is read again where it is needed. */
export function shareModels(codes: readonly string[], given: string | undefined): void {
  for (const code of codes) {
    try {
      modelOf(code, given)
    } catch {}
  }
  setEnvironmentData(SHARED, known)
}

/** Warns where the default model takes the place of one for another language. */
export function modelWarnings({ code, morphology }: Language, given: string | undefined): Warning[] {
  if (!morphology || given === undefined || NAMES.has(given)) return []
  const { name, language } = read(given)
  if (language === code) return []
  return [{ code: 'other-model', message: `model ${name} is for '${language}': the default one took its place` }]
}

/** All models that come with the package for a language, the default one first. */
export function modelsOf(code: string): Model[] {
  const names = [code, ...[...NAMES].map((name) => `${code}.${name}`)]
  return names.map(shipped).filter(existsSync).map(read)
}

/** Throws as `modelOf` does, whatever the language. */
export function checkModel(given: string): void {
  if (!NAMES.has(given)) read(given)
}

const FOLDER = fileURLToPath(new URL('models/', ROOT))

function shipped(name: string): string {
  return `${FOLDER}${name}.crf`
}

function read(path: string): Model {
  const model = known.get(path) ?? loadModel(path)
  known.set(path, model)
  return model
}

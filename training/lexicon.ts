import { loadModel, type WordList, wordsOf } from '../src/entities/tagging/model.ts'
import { english } from './lexicons/english.ts'
import { ukrainian } from './lexicons/ukrainian.ts'
import { type Add, collect } from './lexicons/words.ts'

/** The lexicons that are built from lists; `free` ones have no list that forbids commercial use. */
const LEXICONS: Readonly<Record<string, (add: Add) => void>> = {
  'uk.full': (add) => ukrainian(add, true),
  'uk.free': (add) => ukrainian(add, false),
  'en.free': english,
  none: () => {},
}

/** The word lists of a recipe: by name, or those of a model file. */
export function buildLexicon(name: string): WordList {
  const build = LEXICONS[name]
  return build ? collect(build) : wordsOf(loadModel(name))
}

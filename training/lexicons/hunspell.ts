import { readFileSync } from 'node:fs'

/** A word of a hunspell dictionary with its flags, one letter each. */
export interface Entry {
  readonly word: string
  readonly flags: string
}

interface Rule {
  readonly strip: string
  readonly add: string
  /** What the word must end with. */
  readonly condition: RegExp
}

/** The suffix rules of a dictionary by flag. */
export type Rules = ReadonlyMap<string, readonly Rule[]>

/** Reads the words of a hunspell dictionary (`.dic`), the first line aside. */
export function readEntries(path: string): Entry[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [word = '', flags = ''] = line.split('/')
    return { word, flags }
  })
}

/** Reads the suffix rules of a hunspell dictionary (`.aff`): «SFX h а е [жчшщ]а». */
export function readRules(path: string): Rules {
  const rules = new Map<string, Rule[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [kind, flag = '', strip = '', add, condition = '.'] = line.trim().split(/\s+/u)
    if (kind !== 'SFX' || add === undefined || strip === 'Y') continue
    const list = rules.get(flag) ?? []
    rules.set(flag, list)
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add.split('/')[0]!,
      condition: new RegExp(`${condition}$`, 'u'),
    })
  }
  return rules
}

/** All forms of a word, itself first. */
export function inflect({ word, flags }: Entry, rules: Rules): string[] {
  const fitting = [...flags].flatMap((flag) => rules.get(flag) ?? []).filter(({ condition }) => condition.test(word))
  return [word, ...fitting.map(({ strip, add }) => word.slice(0, word.length - strip.length) + add)]
}

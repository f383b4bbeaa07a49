import { unitAt } from '../../text/letters.ts'
import { once } from '../../text/once.ts'
import { CASES, GENDERS, type Gender, type NameData, type WordKind } from './names.ts'

/** What a word with an ending can be: one paradigm, the cases where it ends so. */
export interface Ending {
  readonly gender: Gender
  readonly kind: WordKind
  readonly adjective: boolean
  /** The kinds of last letters that a stem can have, as bits, and how it must look apart from that; 0 and null: anyhow. */
  readonly last: number
  readonly stem: RegExp | null
  readonly weight: number
  /** What the base form ends with instead. */
  readonly nominative: string
  readonly slots: readonly number[]
}

/** The paradigms of a language, turned around: from the ending to all that can end so. */
export const paradigmsOf = once(compile)

/** Can a word be a stem with an ending? `last`: the kinds of its last letter. */
export function fits(stem: string, last: number, ending: Ending): boolean {
  return (ending.last === 0 || (ending.last & last) !== 0) && (ending.stem === null || ending.stem.test(stem))
}

/** The kinds of the last letter of a stem, as bits. */
export function lastLetter(stem: string, data: NameData): number {
  const kinds = letterKinds(data)
  const unit = unitAt(stem, stem.length - 1)
  return unit < kinds.length ? kinds[unit]! : 0
}

/** By letter, for the stems that nothing but the last letter tells. */
const letterKinds = once(({ stems }: NameData): Int32Array => {
  const kinds = new Int32Array(LETTERS)
  for (const [index, pattern] of lastOnly(stems).entries())
    for (const letter of lettersOf(pattern)!) kinds[unitAt(letter, 0)]! |= 1 << index
  return kinds
})

/** Beyond them stands no letter that endings follow: Latin, Greek and Cyrillic. */
const LETTERS = 0x530

function lastOnly(stems: NameData['stems']): RegExp[] {
  return Object.values(stems)
    .filter((stem) => lettersOf(stem) !== undefined)
    .slice(0, MOST_KINDS)
}

/** As many as there are bits. */
const MOST_KINDS = 31

/** Where nothing but its last letter tells a stem, those that do. */
function lettersOf({ source }: RegExp): string | undefined {
  const groups = LAST.exec(source)?.groups
  return groups?.some ?? groups?.one
}

// [жчшщ]$, о$
const LAST = /^(?:\[(?<some>\p{L}+)\]|(?<one>\p{L}))\$$/u

const KINDS: Readonly<Record<string, WordKind>> = { g: 'given', s: 'surname', t: 'thing', p: 'post' }

/** Columns: gender, kinds, class of the stem, weight, endings by case. */
function compile({ paradigms, stems }: NameData): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>()
  const told = lastOnly(stems)
  for (const line of paradigms) {
    const [gender, kinds, stem, weight, ...forms] = line.split(/\s+/u)
    for (const letter of kinds!.replace('A', '')) {
      const shared = {
        gender: GENDERS.find((name) => name === gender)!,
        kind: KINDS[letter]!,
        adjective: kinds!.startsWith('A'),
        ...stemOf(stems[stem!], told),
        nominative: forms[0]!.replace(SIGNS, ''),
      }
      for (const [ending, cases] of casesByEnding(forms, shared.kind)) {
        const slots = cases.map((index) => GENDERS.indexOf(shared.gender) * CASES.length + index)
        const own = PER_LETTER * ownLetters(ending, shared.nominative)
        endings.set(ending, [...(endings.get(ending) ?? []), { slots, weight: Number(weight) + own, ...shared }])
      }
    }
  }
  return endings
}

function stemOf(stem: RegExp | undefined, told: readonly RegExp[]): Pick<Ending, 'last' | 'stem'> {
  const index = stem ? told.indexOf(stem) : -1
  return index < 0 ? { last: 0, stem: stem ?? null } : { last: 1 << index, stem: null }
}

// 0: nothing; (и): an ending of the base form that is not read
const SIGNS = /[0()]/gu
// -: a case that the paradigm leaves to others
const UNREAD = /^(?:-|\(.*\))$/u

function casesByEnding(forms: readonly string[], kind: WordKind): Map<string, number[]> {
  const cases = new Map<string, number[]>()
  const accusative = kind === 'thing' ? forms[0]! : forms[1]!
  forms.forEach((variants, index) => {
    for (const variant of (variants === '*' ? accusative : variants).split('/')) {
      if (UNREAD.test(variant)) continue
      const ending = variant.replace(SIGNS, '')
      cases.set(ending, [...(cases.get(ending) ?? []), index])
    }
  })
  return cases
}

/** The longer an ending, the less likely it is part of the stem: «Путіним». */
const PER_LETTER = 0.35
// Брюссель, Китай: the last letter is the stem's
const SOFT = /^[ьй]$/u

function ownLetters(ending: string, nominative: string): number {
  return Math.max(0, ending.length - (SOFT.test(nominative) ? 0 : nominative.length))
}

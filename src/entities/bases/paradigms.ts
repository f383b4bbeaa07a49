import { CASES, GENDERS, type Gender, type NameData, type WordKind } from './names.ts'

/** What a word with an ending can be: one paradigm, the cases where it ends so. */
export interface Ending {
  readonly gender: Gender
  readonly kind: WordKind
  readonly adjective: boolean
  /** What the letters before the ending must look like; null: like anything. */
  readonly stem: RegExp | null
  readonly weight: number
  /** What the base form ends with instead. */
  readonly nominative: string
  readonly slots: number[]
}

/** The paradigms of a language by ending. */
export type Endings = ReadonlyMap<string, readonly Ending[]>

const compiled = new WeakMap<NameData, Endings>()

/** The paradigms of a language, turned around: from the ending to all that can end so. */
export function endingsOf(data: NameData): Endings {
  let endings = compiled.get(data)
  if (!endings) {
    endings = compile(data)
    compiled.set(data, endings)
  }
  return endings
}

const KINDS: Readonly<Record<string, WordKind>> = { g: 'given', s: 'surname', t: 'thing', p: 'post' }

/** Columns: gender, kinds, class of the stem, weight, endings by case. */
function compile({ paradigms, stems }: NameData): Endings {
  const endings = new Map<string, Ending[]>()
  for (const line of paradigms) {
    const [gender, kinds, stem, weight, ...forms] = line.split(/\s+/u)
    for (const letter of kinds!.replace('A', '')) {
      const shared = {
        gender: GENDERS.find((name) => name === gender)!,
        kind: KINDS[letter]!,
        adjective: kinds!.startsWith('A'),
        stem: stems[stem!] ?? null,
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

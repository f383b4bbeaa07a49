import { lines } from '../../language/words.ts'
import type { NumberData } from '../../values/senses.ts'

export const numbers: NumberData = {
  decimal: '.',
  words: lines(`
    cardinal 0: zero
    cardinal 0.5: half
    cardinal 1: one
    cardinal 2: two
    cardinal 3: three
    cardinal 4: four
    cardinal 5: five
    cardinal 6: six
    cardinal 7: seven
    cardinal 8: eight
    cardinal 9: nine
    cardinal 10: ten
    cardinal 11: eleven
    cardinal 12: twelve
    cardinal 13: thirteen
    cardinal 14: fourteen
    cardinal 15: fifteen
    cardinal 16: sixteen
    cardinal 17: seventeen
    cardinal 18: eighteen
    cardinal 19: nineteen
    cardinal 20: twenty
    cardinal 30: thirty
    cardinal 40: forty
    cardinal 50: fifty
    cardinal 60: sixty
    cardinal 70: seventy
    cardinal 80: eighty
    cardinal 90: ninety
    scale 100: hundred
    scale 1000: thousand
    scale 100000: lakh lakhs
    scale 1000000: million mn mln
    scale 10000000: crore crores
    scale 1000000000: billion bn bln
    scale 1000000000000: trillion tn trn
    short 1000: k
    short 1000000: m
    short 1000000000: b
    lone: hundred thousand million billion trillion # a million dollars
    vague: several few couple dozens hundreds thousands millions billions many some odd numerous
    half: half # two and a half
    article: a an # half a million
    and: and
    or: or
    to: to
    minus: minus - −
    plus: plus +
    dash: - – — − ‑
    ordinal 1: first
    ordinal 2: second
    ordinal 3: third
    ordinal 4: fourth
    ordinal 5: fifth
    ordinal 6: sixth
    ordinal 7: seventh
    ordinal 8: eighth
    ordinal 9: ninth
    ordinal 10: tenth
    ordinal 11: eleventh
    ordinal 12: twelfth
    ordinal 13: thirteenth
    ordinal 14: fourteenth
    ordinal 15: fifteenth
    ordinal 16: sixteenth
    ordinal 17: seventeenth
    ordinal 18: eighteenth
    ordinal 19: nineteenth
    ordinal 20: twentieth
    ordinal 21: twenty-first
    ordinal 30: thirtieth
    ending: st nd rd th # 4th
    tens: s # 1990s
  `),
}

import { expect, test } from 'vitest'
import { type MorphologyData, wordKey } from '../src/entities/tagging/key.ts'
import { morphology as en } from '../src/languages/en/morphology.ts'
import { morphology as uk } from '../src/languages/uk/morphology.ts'

const one = (forms: string, data: MorphologyData) => new Set(forms.split(' ').map((form) => wordKey(form, data))).size

test.each([
  'львів львова львові львовом',
  'канів канева каневі каневом',
  'зеленський зеленського зеленському зеленським зеленської',
  'шевченко шевченка шевченку шевченком шевченкові',
  'андрій андрія андрію андрієм андрієві',
  'марія марії марію марією',
  'одеса одеси одесі одесою одесу',
  'черкаси черкас черкасах черкасами',
  'міністр міністра міністрів міністрами',
  'ігор ігоря ігорем',
  'ґалаґан галаган',
])('%s have one key', (forms) => {
  expect(one(forms, uk)).toBe(1)
})

test.each(['львів луцьк', 'ніл нил нал', 'коваль коваленко', 'іран ірак', 'рим рис'])(
  '%s have different keys',
  (forms) => {
    expect(one(forms, uk)).toBe(forms.split(' ').length)
  },
)

test('English plurals share the key of the singular, short words are left alone', () => {
  expect(one('republican republicans', en)).toBe(1)
  expect(wordKey('gas', en)).toBe('gas')
})

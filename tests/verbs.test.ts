import { describe, expect, test } from 'vitest'
import { languages } from '../src/language/registry.ts'
import { formOf } from '../src/quotations/words/speech.ts'
import { newVerbs, verbsOf } from '../src/quotations/words/verbs.ts'

const data = languages.uk!.speech!
const SAY = new Set(['повід', 'повідом', 'каз', 'до'])
const TAG = new Set(['повідомл', 'смі', 'каза'])
const verbs = newVerbs([
  ['say', SAY],
  ['tag', TAG],
])

describe('verbs by the first letters of their stems', () => {
  test.each([
    ['повідомила', ['say']],
    ['повідомляє', ['tag']],
    ['казав', ['say', 'tag']],
    ['кажуть', []],
    ['сміється', ['tag']],
  ])('%s: %j', (word, groups) => {
    const found = verbsOf(word, verbs, data)
    expect(found.map(({ group }) => group)).toEqual(groups)
    for (const { group, form } of found) expect(form).toBe(formOf(word, group === 'say' ? SAY : TAG, data))
  })

  test.each(['повідь', 'казка', 'дома', 'до', 'я', ''])('not %j', (word) => {
    expect(verbsOf(word, verbs, data)).toEqual([])
  })
})

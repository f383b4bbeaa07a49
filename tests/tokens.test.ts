import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../src/text/fold.ts'
import { CAPITALISED, FOLDED, MARK, NUMBER, OTHERWISE, tokenize, WORD } from '../src/text/tokens.ts'

const KINDS = { [WORD]: 'w', [NUMBER]: 'n', [MARK]: 'm' }

function show(text: string): string {
  const { start, end, kind } = tokenize(text, [{ start: 0, end: text.length }])
  return [...kind].map((each, index) => `${text.slice(start[index], end[index])}/${KINDS[each as 1 | 2 | 3]}`).join(' ')
}

test.each([
  ['п’ять Мар’їн-Гай ПʼЯТЬ', 'п’ять/w Мар’їн-Гай/w ПʼЯТЬ/w'],
  ["Peter's DAY'S don't O'Neill", "Peter/w 's/w DAY/w 'S/w don't/w O'Neill/w"],
  ["players' vote", "players/w '/m vote/w"],
  ['«Рівненської», №5', '«/m Рівненської/w »/m ,/m №/m 5/n'],
  ['26,4 13:38 1.2.3', '26,4/n 13:38/n 1.2.3/n'],
  ['26,4млн $5.5m', '26,4/n млн/w $/m 5.5/n m/w'],
  ['2014-2015 рр.', '2014/n -/m 2015/n рр/w ./m'],
  ['19-го 20-річний 26-year-old', '19-го/w 20-річний/w 26-year-old/w'],
  ['Ту-22М3 COVID-19 45x45', 'Ту-22М3/w COVID-19/w 45x45/w'],
  ['U.S. а. В.О.Коваль і т.д.', 'U.S./w а/w ./m В.О./w Коваль/w і/w т.д./w'],
  ['С.Петренко', 'С/w ./m Петренко/w'],
  ['йшов-йшов -', 'йшов-йшов/w -/m'],
  ['5% 1-0', '5/n %/m 1/n -/m 0/n'],
  ['🙂…\ud800', '🙂/m …/m \ud800/m'],
  ['', ''],
  [' \n\t', ''],
])('tokens of %j', (text, expected) => {
  expect(show(text)).toBe(expected)
})

test('only the given stretches have tokens, with offsets into the whole text', () => {
  const { start, end, length } = tokenize('date Ріка тече', [{ start: 5, end: 9 }])
  expect([length, start[0], end[0]]).toEqual([1, 5, 9])
})

test.each([
  ['ріка Ріка РІКА', [FOLDED, CAPITALISED, OTHERWISE]],
  ["об'єднані об’єднані О. U.S. Ту-22М3", [FOLDED, OTHERWISE, CAPITALISED, FOLDED, OTHERWISE, OTHERWISE]],
  ['19-го 2014 , ’ 😀', [FOLDED, FOLDED, FOLDED, OTHERWISE, OTHERWISE]],
  ['McGee iPhone \u212a Straße ẞ', [OTHERWISE, OTHERWISE, OTHERWISE, CAPITALISED, OTHERWISE]],
])('how %s is written', (text, expected) => {
  expect([...tokenize(text, [{ start: 0, end: text.length }]).writing]).toEqual(expected)
})

test('but for those written otherwise, the folded form tells how a token is written', () => {
  const letters = fc.constantFrom(..."aAбБÿŸσςΣßẞiİıIǆǅǄ’ʼ'‘-.19 \u212a\u0301\ud801\udc00")
  const texts = fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })
  fc.assert(
    fc.property(texts, (text) => {
      const folded = fold(text)
      const { length, start, end, writing } = tokenize(text, [{ start: 0, end: text.length }])
      for (let token = 0; token < length; token++) {
        const written = text.slice(start[token], end[token])
        const form = folded.slice(start[token], end[token])
        if (writing[token] === FOLDED) expect(written).toBe(form)
        if (writing[token] === CAPITALISED) expect(written).toBe(form.charAt(0).toUpperCase() + form.slice(1))
      }
    }),
    { numRuns: 2000 },
  )
})

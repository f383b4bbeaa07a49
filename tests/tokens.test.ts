import { expect, test } from 'vitest'
import { MARK, NUMBER, tokenize, WORD } from '../src/text/tokens.ts'

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

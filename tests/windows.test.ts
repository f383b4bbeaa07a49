import { describe, expect, test } from 'vitest'
import { windowsAround } from '../src/entities/windows.ts'

const chunk = { from: 2, to: 22, token: 0, capitals: 0 }
const mention = { start: 10, end: 12 }

function windows(margin: number, ...mentions: { start: number; end: number }[]) {
  const margins = new Int32Array(24).fill(margin)
  for (const { start, end } of mentions) margins.fill(-1, start, end)
  return windowsAround(mentions, margins, 1, chunk).map(({ start, end }) => [start, end])
}

describe('windows around mentions', () => {
  test.each([
    ['the whole sentence where nothing is sure', 0, [[2, 22]]],
    ['the whole sentence where little is sure', 3, [[2, 22]]],
    ['two places where OUTSIDE is rather sure', 10, [[8, 14]]],
    ['one place where it is very sure', 100, [[9, 13]]],
  ])('reach %s', (_, margin, expected) => {
    expect(windows(margin, mention)).toEqual(expected)
  })

  test('are one where they meet and two where they do not', () => {
    expect(windows(10, mention, { start: 14, end: 15 })).toEqual([[8, 17]])
    expect(windows(10, mention, { start: 18, end: 19 })).toEqual([
      [8, 14],
      [16, 21],
    ])
  })

  test('there are none without mentions', () => expect(windows(10)).toEqual([]))
})

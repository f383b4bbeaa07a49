import { describe, expect, test } from 'vitest'
import { asWritten } from '../src/entities/bases/name.ts'
import { noteName, noteNameWhether } from '../src/entities/bases/notes.ts'
import { placesOf } from '../src/entities/places.ts'
import { languageOf } from '../src/language/registry.ts'
import { readDocument } from '../src/text/document.ts'

describe('what is noted with a name', () => {
  test('is worked out once, be it what most names have or not', () => {
    const asked: string[] = []
    const lengthOf = noteName(({ base }) => {
      asked.push(base)
      return base.length
    }, 3)
    const names = ['Рух', 'Зоря'].map((base) => asWritten(base, undefined))
    expect([...names, ...names].map((name) => lengthOf(name))).toEqual([3, 4, 3, 4])
    expect(asked).toEqual(['Рух', 'Зоря'])
  })
  test('is kept apart from what others noted', () => {
    const isShort = noteNameWhether(({ base }) => base.length < 4)
    const isLong = noteNameWhether(({ base }) => base.length > 3)
    const [short, long] = ['Рух', 'Зоря'].map((base) => asWritten(base, undefined)) as [never, never]
    for (let i = 0; i < 2; i++) {
      expect([isShort(short), isLong(short)]).toEqual([true, false])
      expect([isShort(long), isLong(long)]).toEqual([false, true])
    }
  })
})

describe('mentions among the tokens', () => {
  const document = readDocument('До «Зорі» прийшла Ніна-Марія.', languageOf('uk'))
  const place = (...texts: string[]) => {
    const spans = texts.map((text) => {
      const start = document.text.indexOf(text)
      return { start, end: start + text.length }
    })
    const { starts, ends } = placesOf(document, spans)
    return starts.map((start, index) => [start, ends[index]])
  }

  test('have a first one and one behind', () => {
    expect(place('Зорі', 'Ніна-Марія')).toEqual([
      [2, 3],
      [5, 6],
    ])
  })
  test('may be part of one, and need be in no order', () => {
    expect(place('Марія', 'До', '«Зорі»')).toEqual([
      [5, 6],
      [0, 1],
      [1, 4],
    ])
  })
})

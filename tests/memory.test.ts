import { describe, expect, test } from 'vitest'
import { remember } from '../src/text/memory.ts'

/** A remembered function that keeps four words, and the words that it had to read. */
function reader() {
  const read: string[] = []
  const recall = remember((word: string, data: { readonly end: string }): string | undefined => {
    read.push(word)
    return word === '' ? undefined : word + data.end
  }, 4)
  return { read, recall }
}

const data = { end: '!' }

describe('remember', () => {
  test('reads a word once', () => {
    const { read, recall } = reader()
    expect([recall('a', data), recall('a', data)]).toEqual(['a!', 'a!'])
    expect(read).toEqual(['a'])
  })

  test('remembers that there is nothing', () => {
    const { read, recall } = reader()
    expect([recall('', data), recall('', data)]).toEqual([undefined, undefined])
    expect(read).toEqual([''])
  })

  test('keeps what comes again and forgets the rest', () => {
    const { read, recall } = reader()
    for (const word of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a', 'f', 'a', 'b']) recall(word, data)
    expect(read).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'b'])
  })

  test('keeps words apart by the data', () => {
    const { recall } = reader()
    expect([recall('a', data), recall('a', { end: '?' })]).toEqual(['a!', 'a?'])
  })

  test('does not keep what is too long for a word', () => {
    const { read, recall } = reader()
    const address = 'a'.repeat(41)
    expect([recall(address, data), recall(address, data)]).toEqual([`${address}!`, `${address}!`])
    expect(read).toHaveLength(2)
  })
})

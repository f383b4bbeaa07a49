import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { languageOf } from '../src/language/registry.ts'
import { readDocument } from '../src/text/document.ts'
import { partsOf } from '../src/text/parts.ts'

/** The words of every part, with `|` where sentences end. */
function cut(text: string, longest: number): string[] {
  const document = readDocument(text, languageOf('en'))
  return [...partsOf(document, longest)].map(({ sentences, tokens, forms }) => {
    expect(forms.length).toBe(tokens.length)
    expect(tokens.start.length).toBe(tokens.length)
    return sentences.map(({ start, end }) => text.slice(start, end)).join('|')
  })
}

describe('parts', () => {
  test.each([
    ['One two. Three four.', 6, ['One two.|Three four.']],
    ['One two. Three four.', 5, ['One two.', 'Three four.']],
    ['One two. Three four.', 4, ['One two.', 'Three four.']],
    ['One two. Three four. Five six.', 6, ['One two.|Three four.', 'Five six.']],
    ['One two.\n\nThree four.\n\nFive six.', 8, ['One two.|Three four.', 'Five six.']],
    ['one two three four five. Six.', 4, ['one two three four', 'five.|Six.']],
    ['one two three four five six seven', 3, ['one two three', 'four five six', 'seven']],
    ['One. two three four five six seven.', 4, ['One.', 'two three four five', 'six seven.']],
    ['One.', 1, ['One', '.']],
    ['', 1, ['']],
  ])('of %j, at most %i tokens: %j', (text, longest, parts) => {
    expect(cut(text, longest)).toEqual(parts)
  })

  test('of an article are the article', () => {
    const document = readDocument('One two. Three four.', languageOf('en'))
    expect([...partsOf(document)][0]).toBe(document)
  })

  test('have every token once, in order', () => {
    const document = readDocument('It is. “So it is,” she said; 3.5 or not? Why not.\n\nYes!', languageOf('en'))
    for (let longest = 1; longest < 30; longest++) {
      const parts = [...partsOf(document, longest)]
      expect(parts.flatMap(({ tokens }) => [...tokens.start])).toEqual([...document.tokens.start])
      expect(parts.every(({ tokens }) => tokens.length <= longest)).toBe(true)
    }
  })
})

describe('a book', () => {
  const PAGE = '“We are ready,” said Prime Minister Jane Doe. “All of us,” she added.\n\n'

  test('is analysed as its parts are, and quotations are counted on', { timeout: 120_000 }, () => {
    const pages = 6000
    const { quotations, entities, sentences, text } = analyze(PAGE.repeat(pages), { language: 'en' })
    expect(sentences).toHaveLength(2 * pages)
    expect(quotations.map(({ id }) => id)).toEqual(Array.from({ length: 2 * pages }, (_, i) => `q${i + 1}`))
    expect(new Set(quotations.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Jane Doe']))
    expect(quotations.every((quotation) => text.slice(quotation.start, quotation.end) === quotation.text)).toBe(true)
    expect(entities.filter(({ type }) => type === 'PERSON')).toHaveLength(1)
    const ties = quotations.flatMap(({ id, continues }) => (continues === null ? [] : [[id, continues]]))
    for (const [id, continues] of ties) expect(Number(id!.slice(1))).toBe(Number(continues!.slice(1)) + 1)
  })
})

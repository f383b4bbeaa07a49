import { expect, test } from 'vitest'
import type { EntityType } from '../src/analysis.ts'
import { dropAddresses } from '../src/entities/addresses.ts'
import { cutNames, dropSmall, wholeOutlets } from '../src/entities/cuts.ts'
import { joinHalves } from '../src/entities/halves.ts'
import { languageOf } from '../src/language/registry.ts'
import { bracketed, markedDocument } from './marked.ts'

// [ ] what the tagger found, and what is left of it
const CASES: readonly (readonly [EntityType, string, string])[] = [
  ['ORGANIZATION', 'She saw [Hull City against Leeds United].', 'Hull City|ORGANIZATION, Leeds United|ORGANIZATION'],
  ['PERSON', 'She saw [Ann Lee vs. Mary Holt].', 'Ann Lee|PERSON, Mary Holt|PERSON'],
  ['ORGANIZATION', 'She joined [Mothers Against Drunk Driving].', 'Mothers Against Drunk Driving|ORGANIZATION'],
  ['ORGANIZATION', "[Labour's Rachel Holt] replied.", 'Labour|ORGANIZATION, Rachel Holt|PERSON'],
  ['ORGANIZATION', "The [Greens' Rachel Holt] replied.", 'Greens|ORGANIZATION, Rachel Holt|PERSON'],
  ['ORGANIZATION', '[Essex County Sheriff Rachel Holt] replied.', 'Essex County|ORGANIZATION, Rachel Holt|PERSON'],
  ['ORGANIZATION', '[Acme Vice President Rachel J. Holt] replied.', 'Acme|ORGANIZATION, Rachel J. Holt|PERSON'],
  ['ORGANIZATION', 'She led the [Mayor Rachel Holt].', 'Mayor Rachel Holt|ORGANIZATION'],
  ['ORGANIZATION', 'She joined [Sheriff Rachel Hospital].', 'Sheriff Rachel Hospital|ORGANIZATION'],
  ['ORGANIZATION', '[Essex County Rachel Holt] replied.', 'Essex County Rachel Holt|ORGANIZATION'],
  ['ORGANIZATION', "[Moody's Investors Service] replied.", "Moody's Investors Service|ORGANIZATION"],
  ['ORGANIZATION', "[St. Mary's Rachel Hospital] replied.", "St. Mary's Rachel Hospital|ORGANIZATION"],
  ['LOCATION', "They met at [Rachel's Palm Beach].", "Rachel's Palm Beach|LOCATION"],
  ['ORGANIZATION', 'On Monday [Ohio Rep]. Ann Lee left.', 'Ohio|ORGANIZATION'],
  ['MISC', 'A Democratic [Rep]. Ann Lee left.', ''],
  ['ORGANIZATION', 'The leaders of [Sales Rep] left.', 'Sales Rep|ORGANIZATION'],
  ['PERSON', 'Nobody left. [Even Lee] is here.', 'Lee|PERSON'],
  ['PERSON', 'She met [Even Larsen] there.', 'Even Larsen|PERSON'],
  ['PERSON', '[Evan Larsen] met her there.', 'Evan Larsen|PERSON'],
  ['ORGANIZATION', 'Ann Lee ([R-Mont].) left.', 'Mont|LOCATION'],
  ['MISC', 'Ann Lee, [D-Ore]., left.', 'Ore|LOCATION'],
  ['ORGANIZATION', 'Ann Lee joined [D-Wave].', 'D-Wave|ORGANIZATION'],
  ['ORGANIZATION', 'Ann Lee ([T-Mobile]) left.', 'T-Mobile|ORGANIZATION'],
]

const ENGLISH = languageOf('en')

test.each(CASES)('%s: %s', (type, found, left) => {
  const { document, mention } = bracketed(found, ENGLISH, type, 0.8)
  const names = cutNames(document, [mention])
  expect(names.map(({ start, end, type }) => `${document.text.slice(start, end)}|${type}`).join(', ')).toBe(left)
})

test.each([
  ['LOCATION', '[USA] TODAY asked her.', 'USA TODAY|ORGANIZATION'],
  ['LOCATION', 'A [New York] Times report said so.', 'New York Times|ORGANIZATION'],
  ['LOCATION', 'He came to the [USA] today.', 'USA|LOCATION'],
  ['LOCATION', 'He left [New York] Timesharing.', 'New York|LOCATION'],
  ['ORGANIZATION', 'The [BBC] Today asked her.', 'BBC|ORGANIZATION'],
] as const)('%s: %s is whole', (type, found, left) => {
  const { document, mention } = bracketed(found, ENGLISH, type, 0.8)
  const [{ start, end, type: whole }] = wholeOutlets(document, [mention]) as [typeof mention]
  expect(`${document.text.slice(start, end)}|${whole}`).toBe(left)
})

test.each([
  ['ORGANIZATION', 'They asked the [drafting committee].', 0.6, false],
  ['LOCATION', 'They met at the [caucus].', 0.5, false],
  ['ORGANIZATION', 'They read [hromadske].', 0.95, true],
  ['ORGANIZATION', 'They read [the BBC].', 0.5, true],
  ['MISC', 'They are [communist].', 0.5, true],
  ['ORGANIZATION', 'they asked the [white house].', 0.5, true],
] as const)('%s: %s at %d, %s', (type, marked, confidence, kept) => {
  const { document, mention } = bracketed(marked, ENGLISH, type, confidence)
  expect(dropSmall(document, [mention])).toHaveLength(kept ? 1 : 0)
})

test.each([
  ['Write to [o.lunn@herald.example].', false],
  ['Write to o.lunn@[Herald].example.', false],
  ['More at https://www.[Herald].example/lee today.', false],
  ['More at [herald.example/lee].', false],
  ['She works for [Herald.com].', true],
  ['She follows @[Herald].', true],
  ['She paid [Herald]/Reuters.', true],
  ['Ask o.lunn@herald.example or [Lunn].', true],
])('no name in an address: %s', (found, kept) => {
  const { document, mention } = bracketed(found, ENGLISH, 'ORGANIZATION')
  expect(dropAddresses(document, [mention])).toEqual(kept ? [mention] : [])
})

test.each([
  ['[Nora|PERSON] [Quill|PERSON] wins. [Nora Quill|PERSON] left.', ['Nora Quill', 'Nora Quill']],
  ['[Nora|PERSON] [Quill|PERSON] wins. [Ann Quill|PERSON] left.', ['Nora', 'Quill', 'Ann Quill']],
  ['[Nora|PERSON], [Quill|PERSON] and [Nora Quill|PERSON] left.', ['Nora', 'Quill', 'Nora Quill']],
  ['[Nora Quill|PERSON]-[Holt|PERSON] wins. [Quill|PERSON]-[Holt|PERSON] left.', ['Nora Quill-Holt', 'Quill-Holt']],
  ['The [Quill|PERSON]-[Holt|PERSON] match is off.', ['Quill', 'Holt']],
  ['The [Nora Quill|PERSON]-[Ann Holt|PERSON] match is off.', ['Nora Quill', 'Ann Holt']],
  ['[Nora Quill|PERSON]-[Oslo|LOCATION] by train', ['Nora Quill', 'Oslo']],
])('names cut in two: %s', (marked, names) => {
  const { document, mentions } = markedDocument(marked, ENGLISH)
  expect(joinHalves(document, mentions).map(({ start, end }) => document.text.slice(start, end))).toEqual(names)
})

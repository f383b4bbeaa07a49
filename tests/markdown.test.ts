import { expect, test } from 'vitest'
import { renderMarkdown } from '../src/output/markdown.ts'
import { entity, explained, quote, sample } from './sample.ts'

test('a note', () => {
  const text = 'Міст відкрили\n\n«Ми чекали», – каже Олена Гай. «Так» буває.'
  const note = renderMarkdown(
    sample(text, {
      title: 'Міст відкрили',
      id: 'bridge.txt',
      date: '2026-02-03',
      quotations: [
        quote(text, 'q1', 'Ми чекали', { speaker: 'Олена Гай', entity: 'e1', mention: 'Олена Гай', cue: 'каже' }),
        quote(text, 'q2', 'Так'),
      ],
      entities: [entity('e1', 'PERSON', 'Олена Гай', 1, ['голова']), entity('e2', 'DATE', '3 лютого')],
      keywords: [{ term: 'міст', weight: 1 }],
      summary: [1],
      warnings: [{ code: 'x', message: 'Only a test.' }],
      explain: explained({ q1: { found: 'marks', attributed: 'after-quote', candidates: [] } }),
    }),
  )
  expect(note).toMatchInlineSnapshot(`
    "# Міст відкрили

    2026-02-03 · Ukrainian · 10 words · 3 sentences · 2 quotations · 1 min read

    bridge.txt

    ## Who said what

    > «Ми чекали»
    >
    > — **Олена Гай** · каже Олена Гай · line 3
    >
    > *q1: found by marks, speaker by after-quote*

    > «Так»
    >
    > — unattributed · line 3

    ## People

    - Олена Гай (1), голова

    ## Dates

    - 3 лютого (1)

    ## Key sentences

    - «Ми чекали», – каже Олена Гай.

    ## Keywords

    міст

    ## Warnings

    - Only a test.
    "
  `)
})

test('sentences around with --context', () => {
  const text = 'Дощ. «Так», – каже він. Сніг #2.'
  const quotation = quote(text, 'q1', 'Так')
  const context = { start: 0, end: text.length, text }
  const note = renderMarkdown(sample(text, { quotations: [{ ...quotation, context }] }))
  expect(note).toContain('\n>\n> In context: Дощ. «Так», – каже він. Сніг \\#2.\n')
})

test('an empty article', () => {
  expect(renderMarkdown(sample(''))).toBe(
    '# Untitled\n\nUkrainian · 1 word · 0 sentences · 0 quotations · 1 min read\n',
  )
})

test.each([
  ['*жирний* _курсив_', '\\*жирний\\* \\_курсив\\_'],
  ['# не заголовок', '\\# не заголовок'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[сюди](javascript:x) ![так](y)', '\\[сюди\\](javascript:x) !\\[так\\](y)'],
  ['`код` ~~ні~~ ==так== %%ні%% $x$', '\\`код\\` \\~\\~ні\\~\\~ \\=\\=так\\=\\= \\%\\%ні\\%\\% \\$x\\$'],
  ['1. перше', '1\\. перше'],
  ['2024) рік', '2024\\) рік'],
  ['- пункт', '\\- пункт'],
  ['---', '\\---'],
  ['> цитата', '\\> цитата'],
  ['[[нотатка]] #тег', '\\[\\[нотатка\\]\\] \\#тег'],
  ['https://a.example www.b.example c@d.example', 'https\\://a.example www\\.b.example c\\@d.example'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['a\\*b', 'a\\\\\\*b'],
  ['рядок\n\n# другий', 'рядок \\# другий'],
  ['\u001b[31m', '\ufffd\\[31m'],
  ['1.5 млн – це так', '1.5 млн – це так'],
  ['Кабмін-2024, т. зв. «план»', 'Кабмін-2024, т. зв. «план»'],
])('%s cannot become markup', (term, shown) => {
  expect(renderMarkdown(sample('', { summary: [], keywords: [{ term, weight: 1 }] }))).toContain(`\n\n${shown}\n`)
})

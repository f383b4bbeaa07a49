import { day } from '../../../corpus/say.ts'
import type { Article, Row } from '../../../corpus/types.ts'
import { fold } from '../../../text/fold.ts'
import { MANNERS } from '../../terms.ts'
import { link, make } from './dom.ts'
import { wordsOf } from './filters.ts'
import type { State } from './state.ts'

/** One quotation as a line of the table. */
export function makeRow(number: number, state: State): HTMLElement {
  const row = state.corpus.rows[number]!
  const article = state.corpus.articles[row.article]!
  return make(
    'div',
    { role: 'row', class: 'row', tabindex: -1 },
    make('div', { role: 'gridcell', class: 'said', ...languageOf(article) }, ...marked(row.text, state.view().search)),
    make('div', { role: 'gridcell', class: 'speaker' }, ...speakers(row, state)),
    make('div', { role: 'gridcell', class: `kind ${row.kind}` }, MANNERS[row.kind]),
    make('div', { role: 'gridcell', class: 'article' }, ...origin(article, row.article, state)),
    make('div', { role: 'gridcell', class: 'date' }, article.date === null ? '' : day(article.date)),
    make('div', { role: 'gridcell', class: 'sure' }, `${Math.round(100 * row.confidence)} %`),
  )
}

function languageOf({ language }: Article): Record<string, string> {
  return language === null ? {} : { lang: language }
}

function speakers({ speaker, by }: Row, { corpus, change }: State): (Node | string)[] {
  if (speaker === null) return [make('span', { class: 'quiet' }, 'unattributed')]
  if (by.length === 0) return [make('em', {}, speaker)]
  return by.flatMap((name, index) => {
    const button = link(corpus.names[name]!.name, () => change({ speaker: name }))
    return index > 0 ? [', ', button] : [button]
  })
}

/** Its title, with the address behind it or else the path below it. */
function origin({ title, id, url, site }: Article, number: number, { view, change }: State): (Node | string)[] {
  const label = title ?? id
  const name = url === null ? make('span', {}, label) : make('a', { href: url, rel: 'noopener noreferrer' }, label)
  const path = url === null && title !== null ? id : site
  const only = link('only this', () => change({ article: number }))
  only.setAttribute('aria-label', `only this article: ${label}`)
  const where = path ? [make('span', { title: path }, path)] : []
  return [name, make('small', {}, ...where, ...(view().article === number ? [] : [only]))]
}

/** The text with what is sought marked: folding keeps its length. */
function marked(text: string, search: string): (Node | string)[] {
  const spans = spansOf(fold(text), wordsOf(search))
  const pieces: (Node | string)[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...pieces, text.slice(at)]
}

function spansOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const word of words)
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
      spans.push({ start, end: start + word.length })
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

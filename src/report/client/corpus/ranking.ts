import { grouped } from '../../../corpus/say.ts'
import { sum } from '../../../corpus/tally.ts'
import type { Speaker } from '../../../corpus/types.ts'
import { MANNERS } from '../../terms.ts'
import { find, link, make } from './dom.ts'
import { EVERY_KIND } from './filters.ts'
import type { State } from './state.ts'

/** Who is quoted most: a table whose bars are the chart. */
export function setUpRanking(state: State): void {
  const box = find('[data-chart=speakers]')
  let shown = FEW
  const draw = () => {
    const { speakers, named } = state.figures(['speaker'])
    const most = Math.max(1, ...speakers.map(sum))
    const rows = speakers.slice(0, shown).map((speaker) => line(speaker, most, state))
    box.replaceChildren(table(rows), more(speakers.length, named))
  }

  function more(listed: number, named: number): Node {
    if (named === 0) return make('p', { class: 'quiet' }, 'Nobody with a name.')
    if (listed <= FEW) return make('p', { class: 'quiet' })
    const all = listed === named ? `all ${grouped(named)}` : `${grouped(listed)} of ${grouped(named)}`
    return make('p', { class: 'more' }, link(shown === FEW ? `Show ${all}` : `Show ${FEW}`, toggle))
  }

  function toggle(): void {
    shown = shown === FEW ? Number.POSITIVE_INFINITY : FEW
    draw()
    box.querySelector<HTMLElement>('p button')?.focus()
  }

  state.listen(draw)
}

const FEW = 15

function table(rows: readonly Node[]): Node {
  const head = ['Speaker', 'By kind', 'Quotations', 'Articles'].map((name) => make('th', { scope: 'col' }, name))
  return make('table', { class: 'ranking' }, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows))
}

function line(speaker: Speaker, most: number, { corpus, view, change }: State): Node {
  const { type, name } = corpus.names[speaker.name]!
  const chosen = view().speaker === speaker.name
  const button = link(name, () => change({ speaker: chosen ? null : speaker.name }))
  button.setAttribute('aria-pressed', String(chosen))
  if (type !== 'PERSON') button.title = type.toLowerCase()
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, button),
    make('td', { class: 'bar' }, bar(speaker, most)),
    make('td', { class: 'figure' }, grouped(sum(speaker))),
    make('td', { class: 'figure quiet' }, grouped(speaker.articles)),
  )
}

/** Its parts one behind the other, the longest bar as wide as the column. */
function bar(speaker: Speaker, most: number): Node {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('role', 'img')
  const parts = EVERY_KIND.filter((kind) => speaker[kind] > 0)
  svg.setAttribute('aria-label', parts.map((kind) => `${speaker[kind]} ${MANNERS[kind]}`).join(', '))
  let x = 0
  for (const kind of parts) {
    const rect = document.createElementNS(SVG, 'rect')
    const width = (100 * speaker[kind]) / most
    for (const [key, value] of Object.entries({ x: `${x}%`, width: `${width}%`, height: '100%', class: kind }))
      rect.setAttribute(key, value)
    svg.append(rect)
    x += width
  }
  return svg
}

const SVG = 'http://www.w3.org/2000/svg'

import type { PartialAnalysis } from '../analysis.ts'
import { startCorpus } from '../corpus/gather.ts'
import { dates, grouped } from '../corpus/say.ts'
import type { Corpus } from '../corpus/types.ts'
import { count } from '../output/facts.ts'
import { controls } from './corpus/controls.ts'
import { mentioned } from './corpus/mentioned.ts'
import { notes } from './corpus/notes.ts'
import { renderDocument } from './document.ts'
import { html, type Markup } from './markup.ts'
import { MANNERS } from './terms.ts'

export interface CorpusOptions {
  /** How many quotations the table has at most; the sums are of all. */
  readonly limit?: number
  /** Records without an analysis, asked at the end. */
  readonly failed?: () => number
}

/** More are slow to open in a browser. */
const MOST_QUOTATIONS = 50_000

/** The page of many articles; reads them one by one and keeps sums, and the quotations that it shows. */
export async function renderCorpus(
  analyses: AsyncIterable<PartialAnalysis>,
  { limit = MOST_QUOTATIONS, failed }: CorpusOptions = {},
): Promise<string> {
  const gathering = startCorpus(limit)
  for await (const analysis of analyses) gathering.add(analysis)
  const corpus = gathering.finish(failed?.() ?? 0)
  return renderDocument({
    title: `Who said what in ${count(corpus.totals.articles, 'article')}`,
    body: body(corpus),
    client: 'corpus',
    data: corpus,
  })
}

function body(corpus: Corpus): Markup {
  return html`<header class="masthead">
<p class="brand">whosaid</p>
<button type="button" id="theme" class="scripted">Dark</button>
</header>
<main>
<h1>Who said what in ${count(corpus.totals.articles, 'article')}</h1>
<p class="dek">${dek(corpus)}</p>
<noscript><p>Without JavaScript there are the sums and the names on this page, no quotations, charts or filters.</p></noscript>
${facts(corpus)}
${controls(corpus)}
<section id="when" class="scripted" aria-labelledby="when-title"><h2 id="when-title">When</h2>
<p class="lead">${legend()}<span class="hint">A click on a bar keeps its days.</span></p>
<div class="chart" data-chart="when"></div></section>
<div class="pair scripted">
<section id="speakers" aria-labelledby="speakers-title"><h2 id="speakers-title">Who is quoted most</h2>
<p class="lead">${legend()}</p>
<div data-chart="speakers"></div></section>
<section id="about" aria-labelledby="about-title"><h2 id="about-title">Who speaks about whom</h2>
<p class="lead"><span class="hint">How many quotations of a speaker name each of those above.</span> <span class="hint" id="about-shown"></span></p>
<div class="chart" data-chart="about"></div></section>
</div>
${mentioned(corpus)}
<section id="quotations" aria-labelledby="quotations-title"><h2 id="quotations-title">What they said</h2>
<div data-table="quotations"></div>
<noscript><p>The table, the charts and the filters need JavaScript; the page loads nothing from anywhere.</p></noscript></section>
${notes(corpus)}
</main>`
}

function dek({ totals, languages }: Corpus): string {
  const shares = languages.map(({ code, name, articles }) => `${name ?? code ?? 'unknown'} ${grouped(articles)}`)
  return [
    ...(totals.first && totals.last ? [dates(totals.first, totals.last)] : []),
    count(totals.words, 'word'),
    shares.join(', '),
  ].join(' · ')
}

function facts({ totals, figures: { kinds, named, unnamed, unattributed } }: Corpus): Markup {
  const share = (part: number) => `${totals.quotations > 0 ? Math.round((100 * part) / totals.quotations) : 0} %`
  return html`<dl class="facts">
${fact(totals.quotations, 'quotations', `${share(kinds.direct)} ${MANNERS.direct}, ${share(kinds.mixed)} ${MANNERS.mixed}, ${share(kinds.indirect)} ${MANNERS.indirect}`)}
${fact(named, 'named speakers', 'people, organisations and others with a name')}
${fact(unnamed, 'by unnamed sources', `${share(unnamed)} of all`)}
${fact(unattributed, 'unattributed', `${share(unattributed)} of all`)}
</dl>`
}

function fact(number: number, term: string, note: string): Markup {
  return html`<div><dt>${term}</dt><dd class="number">${grouped(number)}</dd><dd class="note">${note}</dd></div>`
}

function legend(): Markup {
  return html`<span class="legend">${Object.entries(MANNERS).map(([kind, manner]) => html`<span class="${kind}">${manner}</span> `)}</span>`
}

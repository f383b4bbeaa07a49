import type { EntityType } from '../../analysis.ts'
import { grouped } from '../../corpus/say.ts'
import type { Corpus, Mentioned, MentionedType } from '../../corpus/types.ts'
import { HEADINGS } from '../../output/facts.ts'
import { html, type Markup } from '../markup.ts'

/** The names that stand in the articles most often, a list for each type. */
export function mentioned({ mentioned, names }: Corpus): Markup {
  if (mentioned.length === 0) return html``
  const lists = (types: readonly MentionedType[]) =>
    html`<div class="types">${types.map((type) => list(type, (number) => names[number]?.name ?? ''))}</div>`
  const main = mentioned.filter(({ type }) => MAIN.includes(type))
  const others = mentioned.filter(({ type }) => !MAIN.includes(type))
  return html`<section id="mentioned" aria-labelledby="mentioned-title"><h2 id="mentioned-title">Who and what is named most</h2>
<p class="lead"><span class="hint">In all articles, whatever is filtered. A click on a name keeps the quotations that name it.</span></p>
${lists(main)}${others.length > 0 && html`<details><summary>${others.map(({ type }) => HEADINGS[type]).join(', ')}</summary>${lists(others)}</details>`}</section>`
}

const MAIN: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'LOCATION']

function list({ type, distinct, names }: MentionedType, nameOf: (number: number) => string): Markup {
  const most = names[0]?.mentions ?? 1
  const shown = names.slice(0, SHOWN).map((one) => line(one, nameOf(one.name), most))
  const rest = names.slice(SHOWN).map((one) => line(one, nameOf(one.name), most))
  return html`<div class="type"><h3>${HEADINGS[type]} <span class="quiet">${grouped(distinct)}</span></h3>
${table(shown)}${rest.length > 0 && html`<details><summary>${grouped(rest.length)} more</summary>${table(rest)}</details>`}</div>`
}

const SHOWN = 10

function table(lines: readonly Markup[]): Markup {
  return html`<table class="ranking"><thead><tr><th scope="col">Name</th><th scope="col"><span class="visually-hidden">Bar</span></th><th scope="col">Mentions</th><th scope="col">Articles</th></tr></thead><tbody>${lines}</tbody></table>`
}

function line({ name, mentions, articles }: Mentioned, called: string, most: number): Markup {
  return html`<tr><th scope="row"><button type="button" data-about="${name}">${called}</button></th><td class="bar"><svg aria-hidden="true"><rect class="mention" width="${Math.max(1, (100 * mentions) / most).toFixed(1)}%" height="100%"></rect></svg></td><td class="figure">${grouped(mentions)}</td><td class="figure quiet">${grouped(articles)}</td></tr>`
}

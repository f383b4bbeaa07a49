import type { PartialAnalysis } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { keySentences } from '../output/facts.ts'
import { VERSION } from '../package.ts'
import { blocksOf } from './blocks.ts'
import { castOf, type Voice } from './cast.ts'
import { citationsOf } from './citation.ts'
import { renderControls } from './controls.ts'
import { renderDocument } from './document.ts'
import { html, type Markup } from './markup.ts'
import { renderMasthead } from './masthead.ts'
import { renderNamed } from './named.ts'
import { renderProse } from './prose.ts'
import { renderTimeline } from './timeline.ts'
import { renderWho } from './who.ts'

/** The page of one article; offsets are those of `analyze`. */
export function renderArticle(analysis: PartialAnalysis): string {
  checkText(analysis)
  const cast = castOf(analysis)
  const { explain, ...rest } = analysis
  return renderDocument({
    title: titleOf(analysis),
    body: html`${cast.length > 0 && html`<a class="skip" href="#who">Skip to who said what</a>`}
${renderBar()}
<div class="page">
<main>
<article lang="${analysis.language.code ?? 'und'}" dir="auto">
<div lang="en" dir="ltr">${renderMasthead(analysis)}</div>
${blocksOf(analysis)[0]?.isTitle ? null : html`<h1>${titleOf(analysis)}</h1>`}
${renderProse(analysis, cast)}</article>
</main>
${renderPanel(analysis, cast)}
</div>
${renderFooter(analysis)}`,
    client: 'article',
    data: { ...rest, citations: citationsOf(analysis, cast) },
  })
}

/** Throws a `UserError` where the text is missing, or the offsets are into something else. */
function checkText({ text, quotations = [], entities = [] }: PartialAnalysis): void {
  if (text === undefined) throw new UserError('no-text', 'an analysis without its text makes no page')
  const phrases = [...quotations, ...entities.flatMap(({ mentions }) => mentions)]
  if (phrases.every((phrase) => phrase.text === text.slice(phrase.start, phrase.end))) return
  throw new UserError('offsets', 'the offsets are not into the text: --offsets utf16 makes such')
}

function titleOf({ title, id }: PartialAnalysis): string {
  return title ?? String(id ?? 'Untitled')
}

function renderBar(): Markup {
  return html`<header class="bar"><span class="brand">whosaid</span>
<form class="scripted search" role="search"><input type="search" id="sought" placeholder="Search" aria-label="Search the article" autocomplete="off" spellcheck="false"><output id="found" for="sought"></output><button type="button" id="before" aria-label="Previous match" disabled>↑</button><button type="submit" id="after" aria-label="Next match" disabled>↓</button></form>
<button type="button" class="scripted" id="theme">Dark</button></header>`
}

function renderPanel(analysis: PartialAnalysis, cast: readonly Voice[]): Markup {
  return html`<aside aria-label="What is in the article">
${renderControls(analysis, cast)}
${renderWho(analysis, cast)}
${renderNamed(analysis)}
${renderTimeline(analysis)}
${renderKeySentences(analysis)}
</aside>`
}

function renderKeySentences(analysis: PartialAnalysis): Markup | null {
  const sentences = keySentences(analysis)
  if (sentences.length === 0) return null
  const items = sentences.map(
    (sentence, index) => html`<li><a href="#s${analysis.summary![index]! + 1}">${sentence}</a></li>`,
  )
  return html`<section aria-labelledby="gist"><h2 id="gist">Key sentences</h2><ol class="gist" lang="${analysis.language.code}">${items}</ol></section>`
}

function renderFooter({ source, engine }: PartialAnalysis): Markup {
  const facts = [source.path, `whosaid ${VERSION}`, engine.model].filter((fact) => fact !== null)
  return html`<footer><p>A program found the quotations and the names; check what matters in the article itself.</p>
<p>${facts.join(' · ')}</p></footer>
<div class="scripted stepper" id="stepper" role="region" aria-label="Mentions" hidden><b id="stepped"></b><output id="step"></output><button type="button" id="back" aria-label="Previous mention">↑</button><button type="button" id="on" aria-label="Next mention">↓</button><button type="button" id="stop" aria-label="Close">×</button></div>
<div class="tip" id="tip" role="tooltip" hidden></div>`
}

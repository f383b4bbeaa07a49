import type { PartialAnalysis } from '../analysis.ts'
import { attributionOf, doubtOf, type Saying } from '../output/sayings.ts'
import { speechOf } from '../output/speech.ts'
import { anchor } from './anchor.ts'
import type { Voice } from './cast.ts'
import { html, type Markup } from './markup.ts'
import { badge } from './notes.ts'
import { mannerOf } from './terms.ts'

/** Who said what: every speaker with all their words, each leading to its place. */
export function renderWho(analysis: PartialAnalysis, cast: readonly Voice[]): Markup | null {
  if (cast.length === 0) return null
  return html`<section aria-labelledby="who"><h2 id="who">Who said what</h2>
${cast.map((voice) => renderVoice(voice, analysis))}</section>`
}

function renderVoice(voice: Voice, analysis: PartialAnalysis): Markup {
  const { name, role, color, sayings } = voice
  const { code } = analysis.language
  const heading = html`<h3>${badge(voice)}${name === null ? 'Unattributed' : html`<bdi lang="${code}">${name}</bdi>`}</h3>`
  return html`<div class="voice ${color}">${heading}
${role && html`<div class="role" lang="${code}">${role}</div>`}
<ol>${sayings.map((saying) => renderSaying(saying, analysis))}</ol></div>`
}

function renderSaying(saying: Saying, analysis: PartialAnalysis): Markup {
  const id = anchor(saying.segments[0]?.id ?? '')
  const bearing = attributionOf(saying, analysis.text)
  const doubt = doubtOf(saying)
  const speech = speechOf(saying, analysis).join(' ')
  return html`<li class="saying ${saying.segments[0]?.kind}"${id && html` id="said-${id}" data-of="${saying.segments.map((segment) => segment.id).join(' ')}"`}>
<a class="speech"${id && html` href="#${id}"`} lang="${analysis.language.code}">${speech}</a>
<div class="manner">${mannerOf(saying)}${bearing && html` · <span lang="${analysis.language.code}">${bearing}</span>`}${doubt && html` · <span class="doubt">${doubt}</span>`}</div>
${id && html`<div class="scripted actions"><button type="button" data-copy="${id}">Copy</button><button type="button" data-link="${id}">Copy link</button></div>`}
</li>`
}

import type { PartialAnalysis } from '../analysis.ts'
import { groupEntities } from '../output/facts.ts'
import type { Voice } from './cast.ts'
import { html, type Markup } from './markup.ts'
import { badge } from './notes.ts'
import { MANNERS } from './terms.ts'

/** The key to the marks; each is a button that takes the marks away. */
export function renderControls({ entities, language }: PartialAnalysis, cast: readonly Voice[]): Markup {
  const voices = cast.map(
    (voice) =>
      html`<button type="button" class="toggle" aria-pressed="true" data-voice="${voice.color}" data-says="${voice.sayings.flatMap(({ segments }) => segments.map(({ id }) => id)).join(' ')}">${badge(voice)}<bdi lang="${language.code}">${voice.name ?? 'Unattributed'}</bdi></button>`,
  )
  const types = groupEntities(entities).map(
    ({ type, heading }) =>
      html`<button type="button" class="toggle" aria-pressed="true" data-type="${type.toLowerCase()}"><span class="name ${type.toLowerCase()}">${heading}</span></button>`,
  )
  return html`<section class="key" aria-labelledby="key"><h2 id="key">Marks</h2>
<p class="legend">${Object.entries(MANNERS).map(([kind, manner]) => html`<span class="said ${kind}">${manner}</span> `)}</p>
${voices.length > 0 && html`<div class="scripted toggles" role="group" aria-label="Speakers">${voices}</div>`}
${types.length > 0 && html`<div class="scripted toggles" role="group" aria-label="Kinds of names">${types}</div>`}
</section>`
}

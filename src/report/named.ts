import type { Entity, PartialAnalysis } from '../analysis.ts'
import { type EntityGroup, groupEntities } from '../output/facts.ts'
import { html, type Markup } from './markup.ts'

/** Who and what is named: people, organisations and places at once, the rest to be opened. */
export function renderNamed({ entities, language }: PartialAnalysis): Markup[] {
  const groups = groupEntities(entities)
  const main = groups.filter(({ type }) => MAIN.has(type))
  const rest = groups.filter(({ type }) => !MAIN.has(type))
  const inner = rest.map((group) => html`<h3>${group.heading}</h3>${renderGroup(group, language.code)}`)
  return [
    ...main.map((group) => renderSection(group, language.code)),
    ...(rest.length > 0 ? [html`<details class="rest"><summary>Also named</summary>${inner}</details>`] : []),
  ]
}

const MAIN: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'LOCATION'])

function renderSection(group: EntityGroup, language: string | null): Markup {
  const id = group.type.toLowerCase()
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${group.heading}</h2>${renderGroup(group, language)}</section>`
}

function renderGroup({ type, entities }: EntityGroup, language: string | null): Markup {
  return html`<ul class="names ${type.toLowerCase()}">${entities.map((entity) => renderEntity(entity, language))}</ul>`
}

/** A button that steps through the mentions. */
function renderEntity({ id, name, roles, mentions }: Entity, language: string | null): Markup {
  return html`<li data-entity="${id}"><button type="button" class="entity" data-step="${id}"><bdi lang="${language}">${name}</bdi> <span class="count"><span class="visually-hidden">mentions: </span>${mentions.length}</span></button>
${roles.length > 0 && html`<div class="role" lang="${language}">${roles.join(', ')}</div>`}</li>`
}

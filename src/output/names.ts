import type { Entity } from '../analysis.ts'
import { type EntityGroup, groupEntities } from './facts.ts'
import { heading, INDENT, type Page, pieces } from './page.ts'
import { clip, columnsOf, pad } from './wrap.ts'

/** People with their roles, organisations and places side by side, the rest in a line each. */
export function names(page: Page): string[][] {
  const groups = groupEntities(page.analysis.entities)
  const people = groups.filter(({ type }) => type === 'PERSON')
  const grids = groups.filter(({ type }) => type === 'ORGANIZATION' || type === 'LOCATION')
  const rest = groups.filter((group) => !people.includes(group) && !grids.includes(group))
  return [
    ...people.map((group) => section(page, group, MOST_PEOPLE, table)),
    ...grids.map((group) => section(page, group, MOST_NAMES, grid)),
    others(page, rest),
  ]
}

const MOST_PEOPLE = 15
const MOST_NAMES = 24
const MOST_OTHERS = 12
/** Columns of the longest name that is shown whole in a list. */
const NAME_WIDTH = 36

type Layout = (page: Page, entities: readonly Entity[]) => string[]

function section(page: Page, { heading: title, entities }: EntityGroup, most: number, layout: Layout): string[] {
  return [heading(page, title), ...layout(page, entities.slice(0, most)), ...more(page, entities.length - most)]
}

function more({ paint }: Page, left: number): string[] {
  return left > 0 ? [paint.dim(`${' '.repeat(INDENT)}and ${left} more`)] : []
}

/** «  4  Володимир Зеленський  президент України» */
function table({ width, paint }: Page, entities: readonly Entity[]): string[] {
  const names = counted(entities, Math.min(NAME_WIDTH, width - INDENT))
  const column = Math.max(...names.map(columnsOf))
  return entities.map(({ roles }, index) => {
    const left = width - column - 2 * INDENT
    const role = left > SHORTEST_ROLE ? clip(roles.join(', '), left) : ''
    return `${' '.repeat(INDENT)}${role ? pad(names[index]!, column) + ' '.repeat(INDENT) + paint.dim(role) : names[index]}`
  })
}

const SHORTEST_ROLE = 8

/** «  4  Росія   2  Україна» in equal columns, to be read along the lines. */
function grid({ width }: Page, entities: readonly Entity[]): string[] {
  const names = counted(entities, Math.min(NAME_WIDTH, width - INDENT))
  const column = Math.max(...names.map(columnsOf)) + GAP
  const across = Math.max(1, Math.floor((width - INDENT + GAP) / column))
  return Array.from({ length: Math.ceil(names.length / across) }, (_, row) => {
    const cells = names.slice(row * across, (row + 1) * across)
    return `${' '.repeat(INDENT)}${cells.map((cell) => pad(cell, column)).join('')}`.trimEnd()
  })
}

const GAP = 3

/** Names behind their counts, the counts aligned. */
function counted(entities: readonly Entity[], width: number): string[] {
  const digits = String(entities[0]?.mentions.length ?? 0).length
  const room = width - digits - INDENT
  return entities.map(({ name, mentions }) => `${String(mentions.length).padStart(digits)}  ${clip(name, room)}`)
}

/** «  Dates  4 вересня · 18 серпня» */
function others(page: Page, groups: readonly EntityGroup[]): string[] {
  if (groups.length === 0) return []
  const column = Math.max(...groups.map((group) => group.heading.length))
  const indent = column + 2 * INDENT
  const lines = groups.flatMap(({ heading: title, entities }) => {
    const terms = entities.slice(0, MOST_OTHERS).map(({ name }) => clip(name, page.width - indent))
    const left = entities.length - terms.length
    const [first = '', ...rest] = pieces(page, left > 0 ? [...terms, `and ${left} more`] : terms, indent)
    return [`${' '.repeat(INDENT)}${page.paint.dim(pad(title, column))}${first.slice(column + INDENT)}`, ...rest]
  })
  return [heading(page, 'Also named'), ...lines]
}

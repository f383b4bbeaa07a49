import type { Entity, PartialAnalysis } from '../analysis.ts'
import { explanationOf } from './explanation.ts'
import { factsOf, groupEntities, keySentences, originOf } from './facts.ts'
import { type Place, placeIn } from './place.ts'
import { printable } from './printable.ts'
import { footnotesOf, gatherSayings, type Saying } from './sayings.ts'
import { speechOf } from './speech.ts'

/** The analysis of one article as a note for Obsidian, GitHub and the like; the article's text cannot become markup. */
export function renderMarkdown(analysis: PartialAnalysis): string {
  const sayings = gatherSayings(analysis)
  const place = placeIn(analysis)
  const terms = (analysis.keywords ?? []).map(({ term }) => plain(term))
  const blocks = [
    `# ${plain(analysis.title ?? String(analysis.id ?? 'Untitled'))}`,
    factsOf(analysis, sayings).map(plain).join(' · '),
    ...originOf(analysis).map(plain),
    ...section(
      'Who said what',
      sayings.map((saying) => said(saying, analysis, place)),
    ),
    ...groupEntities(analysis.entities).flatMap(({ heading, entities }) => section(heading, list(entities.map(named)))),
    ...section('Key sentences', list(keySentences(analysis).map(plain))),
    ...section('Keywords', terms.length > 0 ? [terms.join(', ')] : []),
    ...section('Warnings', list(analysis.warnings.map(({ message }) => plain(message)))),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A block quotation, its attribution below it, the sayings inside it one level deeper. */
function said(saying: Saying, analysis: PartialAnalysis, place: Place): string {
  const speaker = saying.speaker === null ? 'unattributed' : `**${plain(saying.speaker)}**`
  const context = saying.segments[0]?.context?.text
  const reasons = explanationOf(saying, analysis.explain).join('; ')
  const paragraphs = [
    ...speechOf(saying, analysis).map(plain),
    `— ${[speaker, ...footnotesOf(saying, analysis, place).map(plain)].join(' · ')}`,
    ...(context ? [`In context: ${plain(context)}`] : []),
    ...(reasons ? [`*${plain(reasons)}*`] : []),
    ...saying.inner.map((inner) => said(inner, analysis, place)),
  ]
  return paragraphs.join('\n\n').replace(LINE, (line) => (line === '' ? '>' : `> ${line}`))
}

const LINE = /^.*$/gmu

function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.length > 0 ? [`## ${heading}`, ...blocks] : []
}

function list(items: readonly string[]): string[] {
  return items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []
}

function named({ name, mentions, roles }: Entity): string {
  const role = roles.length > 0 ? `, ${plain(roles.join(', '))}` : ''
  return `${plain(name)} (${mentions.length})${role}`
}

/** Text that Markdown shows as it stands, in one line. */
function plain(text: string): string {
  return printable(text)
    .trim()
    .replace(BLANKS, ' ')
    .replace(MARKUP, '\\$&')
    .replace(LEADING, '$1\\$2')
    .replace(LINK, '$1\\$2')
}

const BLANKS = /\s+/gu

// *bold*, `code`, <b>, [link](…), #tag, ~~gone~~, ==mark==, %%comment%%, $x$, ^block, &amp;
const MARKUP = /[\\`*_{}[\]<>#|~=%$^&@]/gu

// «- item», «+ item», «1. item»
const LEADING = /^(\d{0,9})([-+.)])(?=\s|$|-)/u

// https://…, www.…: GitHub makes them links unasked
const LINK = /(https?|ftp|mailto|www)([:.])/giu

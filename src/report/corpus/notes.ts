import { grouped } from '../../corpus/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import { count } from '../../output/facts.ts'
import { html, type Markup } from '../markup.ts'

/** What a reader has to know of the numbers. */
export function notes(corpus: Corpus): Markup {
  const items = [leftOut(corpus), ...HOW, undated(corpus), failed(corpus), models(corpus)]
  return html`<footer id="notes"><h2>How this was counted</h2><ul>${items.map((item) => item && html`<li>${item}</li>`)}</ul></footer>`
}

const HOW = [
  'Names of different articles are taken for one when they are equal in type and letters, whatever the case and the apostrophes. “Zelensky” alone and “Volodymyr Zelensky” are two, and so is one name in two alphabets: nothing says that both articles mean the same.',
  'Sources without a name (“a neighbour”, «речник») stand in the table in the words of their article; they are not put together or ranked.',
  'A quotation that the author interrupts counts once; what is reported with some words of the speaker quoted counts once, as partly quoted. Two speakers of one quotation count both.',
  'Who is named in a quotation is counted by name: “he” and “the president” are not. Speakers who name themselves are left out.',
  'How sure a quotation is says how probably its words, kind and speaker are right together.',
]

/** What the table does not have, and how to get it. */
function leftOut({ totals, rows }: Corpus): Markup | null {
  if (rows.length >= totals.quotations) return null
  const least = Math.round(100 * rows.reduce((least, { confidence }) => Math.min(least, confidence), 1))
  return html`<strong>The table has ${grouped(rows.length)} of ${grouped(totals.quotations)} quotations: those that are surest (${least} % and more), of equally sure ones the first.</strong> Without a filter the charts are of all; with one, of those in the table. For all of them: <code>whosaid report --limit ${totals.quotations}</code>, or a table for a spreadsheet with <code>whosaid batch ARTICLES --format csv -o FOLDER</code>, or <code>jq -r '.id as $id | .quotations[]? | [$id, .speaker.name, .kind, .text] | @tsv' ANALYSES.ndjson</code>.`
}

function undated({ totals: { undated, articles } }: Corpus): string | null {
  if (undated === 0) return null
  return `${grouped(undated)} of ${count(articles, 'article')} ${undated === 1 ? 'has' : 'have'} no date and ${undated === 1 ? 'is' : 'are'} missing in the chart over time.`
}

function failed({ totals: { failed } }: Corpus): string | null {
  return failed > 0
    ? `${count(failed, 'record')} could not be read or analysed and ${failed === 1 ? 'is' : 'are'} missing.`
    : null
}

function models({ models }: Corpus): string | null {
  return models.length > 0 ? `Names were found by the models ${models.join(', ')}.` : null
}

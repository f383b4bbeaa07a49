import type { Corpus, LanguageShare } from '../../corpus/types.ts'
import { html, type Markup } from '../markup.ts'
import { MANNERS } from '../terms.ts'

/** The filters of the corpus page; the script fills the lists of names. */
export function controls({ languages, totals }: Corpus): Markup {
  const { first, last } = totals
  return html`<form id="filters" class="scripted" aria-label="Filters of the charts and the table">
<label class="search">Search <input type="search" name="search" placeholder="words, speakers, titles" autocomplete="off"></label>
<label>Speaker <select name="speaker"><option value="">anybody</option></select></label>
<label>About <select name="about"><option value="">anything</option></select></label>
<fieldset><legend>Kind</legend>${Object.entries(MANNERS).map(
    ([kind, label]) =>
      html`<label class="tick"><input type="checkbox" name="kind" value="${kind}" checked> ${label}</label>`,
  )}</fieldset>
${languages.length > 1 && html`<label>Language <select name="language"><option value="">any</option>${languages.map(language)}</select></label>`}
${first && last && first !== last && html`<label>From <input type="date" name="from" min="${first}" max="${last}"></label><label>to <input type="date" name="to" min="${first}" max="${last}"></label>`}
<label>How sure <select name="sure"><option value="0">any</option>${SURE.map((share) => html`<option value="${share / 100}">${share} % and more</option>`)}</select></label>
<p class="shown"><output id="shown" aria-live="polite"></output> <span id="article"></span> <button type="reset">Clear filters</button></p>
</form>`
}

const SURE = [50, 70, 80, 90, 95]

function language({ code, name }: LanguageShare): Markup {
  return html`<option value="${code ?? 'unknown'}">${name ?? code ?? 'unknown'}</option>`
}

import { bring } from './marks.ts'
import { findIn, readableOf } from './readable.ts'

/** Makes the search field mark what it finds; Enter goes to the next match, Shift and Enter to the one before. */
export function setUpSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search')
  const field = form?.querySelector<HTMLInputElement>('#sought')
  if (!form || !field) return
  const paragraphs = [...document.querySelectorAll('article h1, article p')].map(readableOf)
  let found: Range[] = []
  let at = 0
  const go = (index: number) => {
    at = found.length > 0 ? (index + found.length) % found.length : 0
    paint(found, found[at])
    bring(found[at]?.getClientRects()[0])
    report(form, field.value, found.length, at)
  }
  field.addEventListener('input', () => {
    found = paragraphs.flatMap((paragraph) => findIn(paragraph, field.value))
    go(0)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      go(at - 1)
    }
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(at + 1)
  })
  form.querySelector('#before')?.addEventListener('click', () => go(at - 1))
}

function report(form: HTMLElement, sought: string, count: number, at: number): void {
  const text = count > 0 ? `${at + 1} of ${count}` : 'no match'
  form.querySelector('output')!.textContent = sought.trim() === '' ? '' : text
  for (const button of form.querySelectorAll('button')) button.disabled = count === 0
}

/** Highlights move nothing, unlike elements; an older browser only scrolls: https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API */
function paint(all: readonly Range[], here: Range | undefined): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set('found', new Highlight(...all))
  CSS.highlights.set('here', new Highlight(...(here ? [here] : [])))
}

import { marksOf, show } from './marks.ts'

/** Joins the quotations with the list of who said what: links, `#q3` and `#s4` lead to the words, the words to the list. */
export function setUpPlaces(): void {
  const marks = new Map([...marksOf('q'), ...marksOf('s')])
  const sayings = sayingsById()
  const goTo = (id: string) => {
    if (!marks.has(id)) return
    show(idsWith(sayings.get(id), id).flatMap((one) => marks.get(one) ?? []))
    open(sayings.get(id))
  }
  addEventListener('hashchange', () => goTo(location.hash.slice(1)))
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    const link = target.closest('a[href^="#"]')
    // the same address once more is no change of it
    if (link?.getAttribute('href') === location.hash) goTo(location.hash.slice(1))
    const mark = target.closest<HTMLElement>('article [data-q]')
    if (mark) open(sayings.get(mark.dataset.q!.split(' ').at(-1)!))
  })
  goTo(location.hash.slice(1))
}

/** The entry of every quotation in the list. */
function sayingsById(): Map<string, HTMLElement> {
  const entries = [...document.querySelectorAll<HTMLElement>('.saying[data-of]')]
  return new Map(entries.flatMap((entry) => entry.dataset.of!.split(' ').map((id) => [id, entry])))
}

function idsWith(saying: HTMLElement | undefined, id: string): string[] {
  return saying?.dataset.of?.split(' ') ?? [id]
}

/** Marks the entry, and brings it into view without moving the article. */
function open(saying: HTMLElement | undefined): void {
  for (const other of document.querySelectorAll('.saying.open')) other.classList.remove('open')
  saying?.classList.add('open')
  const panel = saying?.closest<HTMLElement>('aside')
  if (!saying || !panel || panel.scrollHeight <= panel.clientHeight) return
  panel.scrollTop += saying.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3
}

/** Makes the buttons of the key take marks away and bring them back, by speaker and by kind of name. */
export function setUpToggles(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.toggle')) {
    button.addEventListener('click', () => {
      const isOff = button.getAttribute('aria-pressed') === 'true'
      button.setAttribute('aria-pressed', String(!isOff))
      for (const mark of marksFor(button.dataset)) mark.classList.toggle('off', isOff)
    })
  }
}

/** What a button is for; a piece of text may be of two speakers, and is of the inner one then. */
function marksFor({ type, says }: DOMStringMap): Element[] {
  if (type !== undefined) return [...document.querySelectorAll(`article .name.${type}, aside .names.${type} li`)]
  const ids = new Set(says?.split(' '))
  const own = (list: string | undefined) => ids.has(list?.split(' ').at(-1) ?? '')
  const marks = [...document.querySelectorAll<HTMLElement>('article [data-q], article [data-by], .note, .saying')]
  return marks.filter(({ dataset }) => own(dataset.q ?? dataset.by ?? dataset.of))
}

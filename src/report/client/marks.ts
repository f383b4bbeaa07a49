/** The pieces of text of every record, in order, by its id: a quotation (`q`), a mention (`m`, "e7.0"), a key sentence (`s`). */
export function marksOf(kind: 'q' | 'm' | 's'): Map<string, HTMLElement[]> {
  const marks = new Map<string, HTMLElement[]>()
  for (const mark of document.querySelectorAll<HTMLElement>(`article [data-${kind}]`)) {
    for (const id of mark.dataset[kind]!.split(' ')) {
      const known = marks.get(id)
      if (known) known.push(mark)
      else marks.set(id, [mark])
    }
  }
  return marks
}

/** Brings pieces of text into view and makes them flash. */
export function show(marks: readonly HTMLElement[]): void {
  bring(marks[0]?.getClientRects()[0])
  for (const mark of marks) {
    mark.classList.remove('flash')
    // starts the animation once more
    void mark.offsetWidth
    mark.classList.add('flash')
  }
}

/** Scrolls until a line stands in the upper third of the window, where what follows it can be read. */
export function bring(line: DOMRect | undefined): void {
  if (line) scrollTo({ top: scrollY + line.top - innerHeight / 3 })
}

/** Makes an element; what is given as text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(...children)
  return element
}

/** The one element that the page has for it. */
export function find<T extends Element = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector)
  if (!element) throw new Error(`no ${selector}`)
  return element
}

/** A button that is part of the text around it. */
export function link(label: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'link' }, label)
  button.addEventListener('click', press)
  return button
}

/** A table of numbers, behind what folds it away. */
export function numbers(label: string, head: readonly string[], rows: readonly (readonly (Node | string)[])[]): Node {
  const cells = (row: readonly (Node | string)[]) =>
    row.map((cell, index) => (index === 0 ? make('th', { scope: 'row' }, cell) : make('td', {}, cell)))
  const table = make(
    'table',
    {},
    make('caption', { class: 'visually-hidden' }, label),
    make('thead', {}, make('tr', {}, ...head.map((name) => make('th', { scope: 'col' }, name)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...cells(row)))),
  )
  return make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `${label}: the numbers` }, table)
}

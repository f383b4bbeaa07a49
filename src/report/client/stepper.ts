import { marksOf, show } from './marks.ts'

/** Makes the names in the panel step through their mentions; a bar below says which, and steps on. */
export function setUpStepper(): void {
  const bar = document.querySelector<HTMLElement>('#stepper')
  if (!bar) return
  const steps: Steps = { bar, mentions: byEntity(), entity: '', at: 0 }
  for (const button of buttons()) {
    const name = button.querySelector('bdi')?.textContent ?? button.textContent
    button.addEventListener('click', () => begin(steps, button.dataset.step!, name))
  }
  part(bar, 'back').addEventListener('click', () => go(steps, steps.at - 1))
  part(bar, 'on').addEventListener('click', () => go(steps, steps.at + 1))
  part(bar, 'stop').addEventListener('click', () => stop(steps))
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop(steps))
}

interface Steps {
  readonly bar: HTMLElement
  readonly mentions: ReadonlyMap<string, HTMLElement[][]>
  /** Whose mentions are shown, and which of them. */
  entity: string
  at: number
}

function begin(steps: Steps, id: string, name: string): void {
  const { bar } = steps
  if (id === steps.entity && !bar.hidden) {
    go(steps, steps.at + 1)
    return
  }
  press(steps, false)
  steps.entity = id
  press(steps, true)
  part(bar, 'stepped').textContent = name
  bar.hidden = false
  go(steps, 0)
}

function go(steps: Steps, index: number): void {
  const all = steps.mentions.get(steps.entity) ?? []
  steps.at = (index + all.length) % all.length
  part(steps.bar, 'step').textContent = `${steps.at + 1} of ${all.length}`
  show(all[steps.at] ?? [])
}

function stop(steps: Steps): void {
  press(steps, false)
  steps.bar.hidden = true
}

function press({ entity }: Steps, isPressed: boolean): void {
  for (const button of buttons()) {
    if (button.dataset.step === entity) button.classList.toggle('stepping', isPressed)
  }
}

function buttons(): NodeListOf<HTMLElement> {
  return document.querySelectorAll('[data-step]')
}

function part(bar: HTMLElement, id: string): HTMLElement {
  return bar.querySelector<HTMLElement>(`#${id}`)!
}

/** The mentions of every entity, in order, each in its pieces. */
function byEntity(): Map<string, HTMLElement[][]> {
  const entities = new Map<string, HTMLElement[][]>()
  for (const [mention, marks] of marksOf('m')) {
    const id = mention.slice(0, mention.lastIndexOf('.'))
    entities.set(id, [...(entities.get(id) ?? []), marks])
  }
  return entities
}

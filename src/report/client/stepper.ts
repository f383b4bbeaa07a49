import { marksOf, show } from './marks.ts'

/** Makes the names in the panel step through their mentions; a bar below says which, and steps on. */
export function setUpStepper(): void {
  const bar = document.querySelector<HTMLElement>('#stepper')
  if (!bar) return
  const part = (id: string) => bar.querySelector<HTMLElement>(`#${id}`)!
  const mentions = byEntity()
  let entity = ''
  let at = 0
  const press = (isPressed: boolean) => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-step]')) {
      if (button.dataset.step === entity) button.classList.toggle('stepping', isPressed)
    }
  }
  const go = (index: number) => {
    const all = mentions.get(entity) ?? []
    at = (index + all.length) % all.length
    part('step').textContent = `${at + 1} of ${all.length}`
    show(all[at] ?? [])
  }
  const begin = (id: string, name: string) => {
    if (id === entity && !bar.hidden) return go(at + 1)
    press(false)
    entity = id
    press(true)
    part('stepped').textContent = name
    bar.hidden = false
    go(0)
  }
  const stop = () => {
    press(false)
    bar.hidden = true
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-step]')) {
    button.addEventListener('click', () =>
      begin(button.dataset.step!, button.querySelector('bdi')?.textContent ?? button.textContent),
    )
  }
  part('back').addEventListener('click', () => go(at - 1))
  part('on').addEventListener('click', () => go(at + 1))
  part('stop').addEventListener('click', stop)
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop())
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

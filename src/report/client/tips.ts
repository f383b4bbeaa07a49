import { type ArticleData, readData } from './data.ts'
import { marksOf } from './marks.ts'
import { entityTip } from './tip.ts'

/** Gives every name a tip that tells whom or what it means: under the pointer, with the keyboard, by touch; Escape closes it. */
export function setUpTips(): void {
  const tip = document.querySelector<HTMLElement>('#tip')
  if (!tip) return
  const entities = new Map(readData<ArticleData>().entities?.map((entity) => [entity.id, entity]))
  const close = () => {
    tip.hidden = true
    document.querySelector('[aria-describedby="tip"]')?.removeAttribute('aria-describedby')
  }
  const open = (marks: readonly HTMLElement[], id: string) => {
    const entity = entities.get(id)
    if (!entity) return
    close()
    tip.replaceChildren(...entityTip(entity))
    tip.hidden = false
    place(tip, marks[0]!)
    marks[0]!.setAttribute('aria-describedby', 'tip')
  }
  for (const [mention, marks] of marksOf('m')) {
    const id = mention.slice(0, mention.lastIndexOf('.'))
    const [first] = marks
    first!.tabIndex = 0
    first!.setAttribute('role', 'button')
    first!.addEventListener('focus', () => open(marks, id))
    first!.addEventListener('blur', close)
    for (const mark of marks) {
      mark.addEventListener('pointerenter', () => open(marks, id))
      mark.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && close())
      mark.addEventListener('click', () => open(marks, id))
    }
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && close())
  document.addEventListener(
    'pointerdown',
    ({ target }) => target instanceof Element && !target.closest('[data-m]') && close(),
  )
}

/** Below the words, or above them where there is no room, inside the window; it scrolls with them. */
function place(tip: HTMLElement, mark: HTMLElement): void {
  const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  const { width, height } = tip.getBoundingClientRect()
  const below = at.bottom + GAP
  const left = Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - width - GAP))
  const top = below + height < innerHeight ? below : at.top - height - GAP
  tip.style.left = `${left + scrollX}px`
  tip.style.top = `${top + scrollY}px`
}

const GAP = 8

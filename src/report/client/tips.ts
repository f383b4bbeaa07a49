import type { Entity } from '../../analysis.ts'
import { type ArticleData, readData } from './data.ts'
import { marksOf } from './marks.ts'
import { entityTip } from './tip.ts'

/** Gives every name a tip that tells whom or what it means: under the pointer, with the keyboard, by touch; Escape closes it. */
export function setUpTips(): void {
  const tip = document.querySelector<HTMLElement>('#tip')
  if (!tip) return
  const entities = new Map(readData<ArticleData>().entities?.map((entity) => [entity.id, entity]))
  for (const [mention, marks] of marksOf('m')) {
    const entity = entities.get(mention.slice(0, mention.lastIndexOf('.')))
    listen(
      marks,
      () => entity && open(tip, marks[0]!, entity),
      () => close(tip),
    )
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(tip))
  document.addEventListener(
    'pointerdown',
    ({ target }) => target instanceof Element && !target.closest('[data-m]') && close(tip),
  )
}

/** To all the pieces of one mention, of which the first can be reached by the keyboard. */
function listen(marks: readonly HTMLElement[], onOpen: () => void, onClose: () => void): void {
  const [first] = marks
  first!.tabIndex = 0
  first!.setAttribute('role', 'button')
  first!.addEventListener('focus', onOpen)
  first!.addEventListener('blur', onClose)
  for (const mark of marks) {
    mark.addEventListener('pointerenter', onOpen)
    mark.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && onClose())
    mark.addEventListener('click', onOpen)
  }
}

function open(tip: HTMLElement, mark: HTMLElement, entity: Entity): void {
  close(tip)
  tip.replaceChildren(...entityTip(entity))
  tip.hidden = false
  place(tip, mark)
  mark.setAttribute('aria-describedby', 'tip')
}

function close(tip: HTMLElement): void {
  tip.hidden = true
  document.querySelector('[aria-describedby="tip"]')?.removeAttribute('aria-describedby')
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

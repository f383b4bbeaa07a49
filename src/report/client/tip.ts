import type { Entity } from '../../analysis.ts'
import { TYPES, valueText } from '../terms.ts'

/** What a tip says of an entity: its name, its kind and roles, its value, how often it is named. */
export function entityTip({ name, type, roles, value, mentions }: Entity): HTMLElement[] {
  const text = valueText(value)
  const times = ['never', 'once', 'twice'][mentions.length] ?? `${mentions.length} times`
  return [
    element('b', name),
    ...(roles.length > 0 ? [element('div', roles.join(', '))] : []),
    ...(text !== null ? [element('div', text)] : []),
    element('span', `${TYPES[type]}, named ${times}`),
  ]
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

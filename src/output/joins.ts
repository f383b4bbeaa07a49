import type { Explain } from '../analysis.ts'
import { block, heading, INDENT, type Page, pieces } from './page.ts'

type Reason = Explain['entities'][string][number]

/** Where each name was found, and why its forms were taken for one: «Зеленського 98% (surname)». */
export function joins(page: Page): string[] {
  const { analysis, paint } = page
  const reasons = analysis.explain?.entities ?? {}
  const lines = (analysis.entities ?? []).flatMap(({ id, name }) => {
    const forms = formsOf(reasons[id] ?? [])
    return forms.length > 0
      ? [...block(page, name, INDENT, paint), ...pieces(page, forms, 2 * INDENT).map((line) => paint.dim(line))]
      : []
  })
  return lines.length > 0 ? [heading(page, 'Why these names'), ...lines] : []
}

/** Each form once: how sure the least sure of its mentions is, what found it if not the model, the rule that joined it. */
function formsOf(reasons: readonly Reason[]): string[] {
  const forms = new Map<string, Reason>()
  for (const reason of reasons) {
    const known = forms.get(reason.text)
    if (!known || reason.confidence < known.confidence) forms.set(reason.text, { ...reason, ...ruleOf(known) })
  }
  return [...forms.values()].map(({ text, confidence, source, joined }) => {
    const notes = [source, joined].filter((note) => note !== null && !PLAIN.has(note))
    return `${text} ${Math.round(confidence * 100)}%${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
  })
}

const PLAIN: ReadonlySet<string> = new Set(['model', 'same-name'])

function ruleOf(known: Reason | undefined): Partial<Reason> {
  return known ? { joined: known.joined } : {}
}

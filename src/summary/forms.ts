import type { Document } from '../text/document.ts'
import type { Term } from './terms.ts'

/** Prepares to show terms: an entity by its name, words as they stand in the article, in the form nearest to the dictionary's. */
export function formReader(document: Document): (term: Term) => string {
  const starts = new Set(document.sentences.map(({ start }) => start))
  const rank = document.language.stopwords?.rank
  return (term) => {
    if (term.entity) return term.entity.name
    const forms = gatherForms(term, document, starts)
    const columns = term.stems.map((_, index) => forms.map(({ words }) => words[index]!))
    const distance = ({ words }: Form) =>
      rank ? words.reduce((sum, word, index) => sum + rank(word, columns[index]!), 0) : 0
    const [best] = forms.sort((a, b) => distance(a) - distance(b) || b.count - a.count)
    return best?.text ?? term.stems.join(' ')
  }
}

interface Form {
  /** Folded. */
  readonly words: readonly string[]
  text: string
  /** Seen where a capital means a name. */
  cased: boolean
  count: number
}

function gatherForms({ stems, places }: Term, document: Document, starts: ReadonlySet<number>): Form[] {
  const { text, folded, tokens, title } = document
  const forms = new Map<string, Form>()
  for (const place of places) {
    const start = tokens.start[place]!
    const end = tokens.end[place + stems.length - 1]!
    const words = folded.slice(start, end).split(BLANKS)
    const key = words.join(' ')
    const form = forms.get(key) ?? { words, text: '', cased: false, count: 0 }
    const first = starts.has(start)
    const cased = !first && !(title && start < title.end)
    const seen = first ? lowerFirst(text.slice(start, end)) : text.slice(start, end)
    if (form.count === 0 || (cased && (!form.cased || seen === key))) form.text = seen.replace(BLANKS, ' ')
    forms.set(key, { ...form, cased: form.cased || cased, count: form.count + 1 })
  }
  return [...forms.values()]
}

const BLANKS = /\s+/gu

/** «Зустріч» at the start of a sentence is «зустріч»; «НАТО» stays. */
function lowerFirst(words: string): string {
  return words.replace(CAPITALISED, (word) => word.toLowerCase())
}

const CAPITALISED = /^\p{Lu}(?=\p{Ll})/u

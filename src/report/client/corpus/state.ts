import { startTally } from '../../../corpus/tally.ts'
import type { Corpus, Figures } from '../../../corpus/types.ts'
import { type Filters, testsOf } from './filters.ts'
import type { Sort } from './order.ts'
import { readHash, writeHash } from './place.ts'

/** What is looked at, kept in the address of the page. */
export interface View extends Filters {
  readonly sort: Sort
}

/** What the parts of the page look at together. */
export interface State {
  readonly corpus: Corpus
  readonly view: () => View
  /** Changes some of it; all that listen draw anew. */
  readonly change: (changes: Partial<View>) => void
  readonly listen: (draw: (view: View) => void) => void
  /** The numbers of the rows that pass the filters, in the order of the corpus. */
  readonly rows: () => readonly number[]
  /** Sums of what passes them, some left aside. */
  readonly figures: (aside: readonly (keyof Filters)[]) => Figures
}

export function startState(corpus: Corpus): State {
  const listeners: ((view: View) => void)[] = []
  let view = readHash(corpus, location.hash)
  let rows: number[] | null = null

  function change(changes: Partial<View>): void {
    view = { ...view, ...changes }
    rows = null
    writeHash(corpus, view)
    for (const draw of listeners) draw(view)
  }

  addEventListener('hashchange', () => change(readHash(corpus, location.hash)))
  return {
    corpus,
    view: () => view,
    change,
    listen: (draw) => listeners.push(draw),
    rows: () => {
      rows ??= passing(corpus, view, [])
      return rows
    },
    figures: (aside) => figuresOf(corpus, view, aside),
  }
}

function passing(corpus: Corpus, view: View, aside: readonly (keyof Filters)[]): number[] {
  const tests = testsOf(corpus, view, aside)
  return corpus.rows.flatMap((row, number) => (tests.every((test) => test(row, number)) ? [number] : []))
}

/** Without a filter those of the whole corpus, whatever of it the table has. */
function figuresOf(corpus: Corpus, view: View, aside: readonly (keyof Filters)[]): Figures {
  if (testsOf(corpus, view, aside).length === 0) return { ...corpus.figures, days: new Map(corpus.figures.days) }
  const tally = startTally()
  for (const number of passing(corpus, view, aside)) {
    const row = corpus.rows[number]!
    tally.add(row, corpus.articles[row.article]!.date)
  }
  return tally.figures()
}

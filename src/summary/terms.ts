import type { Entity, EntityType } from '../analysis.ts'
import type { Document } from '../text/document.ts'
import { mapped } from '../text/mapped.ts'
import { countUpTo } from '../text/order.ts'
import { WORD } from '../text/tokens.ts'
import { EMPTY, isModifier, markOf } from './marks.ts'
import { count, entityTerm, phraseTerm, type Term } from './term.ts'
import { newVocabulary, termOf, type Vocabulary } from './vocabulary.ts'

/** The terms of an article. */
export interface Terms {
  /** Phrases only of words that come again; an entity may stand in no sentence. */
  readonly all: readonly Term[]
  /** The words and entities of every sentence, each once. */
  readonly bySentence: readonly (readonly Term[])[]
  /** The phrase that two words make. */
  readonly pairOf: (first: Term, second: Term) => Term | undefined
}

/** Counts the words, phrases and entities of an article. */
export function countTerms(document: Document, entities: readonly Entity[]): Terms {
  const length = Math.min(document.tokens.length, MOST_TOKENS)
  const row: Row = new Array(length).fill(undefined)
  const named = placeEntities(document, entities, row)
  const vocabulary = newVocabulary(length)
  const lines = readLines(document, length)
  const bySentence = mapped(lines, (line, sentence) => countWords(document, line, sentence, row, vocabulary))
  const pairs = new Map<number, Term>()
  const triples = new Map<number, Term>()
  for (let sentence = 0; sentence < lines.length; sentence++)
    countPhrases(document, lines[sentence]!, sentence, row, pairs, triples)
  return {
    all: [...vocabulary.terms, ...named, ...pairs.values(), ...triples.values()],
    bySentence,
    pairOf: (first, second) => pairs.get(keyOf(first, second)),
  }
}

/** An article this long has shown its subject. */
const MOST_TOKENS = 20_000

/** The terms, token by token: null for marks, numbers, empty words and the rest of a name, which part phrases; undefined until it is read. */
type Row = (Term | null | undefined)[]

/** Puts the entities where they are mentioned, and gives their terms. */
function placeEntities({ tokens }: Document, entities: readonly Entity[], row: Row): Term[] {
  const named: Term[] = []
  for (const entity of entities) {
    if (entity.type === 'JOB') continue
    const term = SUBJECTS.has(entity.type) ? entityTerm(entity, named.length) : null
    if (term) named.push(term)
    for (const { start, end } of entity.mentions) {
      const first = countUpTo(tokens.start, start - 1)
      for (let token = first; token < row.length && tokens.start[token]! < end; token++)
        row[token] = tokens.start[token] === start ? term : null
    }
  }
  return named
}

/** Dates and amounts are no keywords. */
const SUBJECTS: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'LOCATION',
  'ORGANIZATION',
  'MISC',
  'ARTIFACT',
  'DOCUMENT',
])

/** The tokens of a sentence. */
interface Line {
  readonly from: number
  readonly to: number
}

function readLines({ sentences, tokens }: Document, length: number): Line[] {
  let token = 0
  return mapped(sentences, ({ start, end }) => {
    while (token < length && tokens.start[token]! < start) token++
    const from = token
    while (token < length && tokens.end[token]! <= end) token++
    return { from, to: token }
  })
}

/** Counts the words and entities of a sentence, and gives each once. */
function countWords(
  { tokens, words, language }: Document,
  { from, to }: Line,
  sentence: number,
  row: Row,
  vocabulary: Vocabulary,
): Term[] {
  const distinct: Term[] = []
  for (let token = from; token < to; token++) {
    if (row[token] === undefined) {
      const word = words[token]!
      const mark = tokens.kind[token] === WORD ? markOf(word, language) : EMPTY
      row[token] = mark === EMPTY ? null : termOf(word, mark, vocabulary, language)
    }
    const term = row[token]!
    if (term === null) continue
    if (term.last !== sentence) distinct.push(term)
    count(term, sentence, token)
  }
  return distinct
}

/** Phrases of two and three words, «генеральний штаб армії»: only one whose words come again can come again. */
function countPhrases(
  document: Document,
  { from, to }: Line,
  sentence: number,
  row: Row,
  pairs: Map<number, Term>,
  triples: Map<number, Term>,
): void {
  for (let at = from; at + 1 < to; at++) {
    const first = row[at]!
    if (!comesAgain(first)) continue
    const second = row[at + 1]!
    if (!comesAgain(second)) continue
    const pair = join(pairs, first, second, [first, second], document, at)
    count(pair, sentence, at)
    const third = at + 2 < to ? row[at + 2]! : null
    if (!comesAgain(third)) continue
    const triple = join(triples, pair, third, [first, second, third], document, at)
    count(triple, sentence, at)
  }
}

function comesAgain(term: Term | null): term is Term {
  return term !== null && term.count > 1 && term.entity === null
}

/** The phrase of two terms; forms of one stem may differ in whether they say anything alone. */
function join(
  phrases: Map<number, Term>,
  begin: Term,
  end: Term,
  words: readonly Term[],
  { words: forms, language }: Document,
  at: number,
): Term {
  const key = keyOf(begin, end)
  const known = phrases.get(key)
  if (known) return known
  const modifier = words.every((_, index) => isModifier(markOf(forms[at + index]!, language)))
  const phrase = phraseTerm(words, modifier, phrases.size)
  phrases.set(key, phrase)
  return phrase
}

/** A small integer: there are no more terms than `MOST_TOKENS`. */
function keyOf(begin: Term, end: Term): number {
  return begin.number * 2 ** 15 + end.number
}

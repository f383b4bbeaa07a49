import type { Entity, Mention, Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { byUnit } from '../../text/letters.ts'
import { sortBy } from '../../text/order.ts'
import { MARK } from '../../text/tokens.ts'
import { note, type Word, wordIn } from '../../text/word.ts'
import type { Quoted } from '../marks/marks.ts'
import type { SpeechData } from '../words/speech.ts'
import { actingEnd } from './beside.ts'

/** What rules see of a sentence: a word, a mark, a whole stretch between quotation marks, a whole name. All have all keys: V8 then knows their places. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'quote' | 'name'
  /** Folded; empty for a quoted stretch. */
  readonly form: string
  /** Of a word or a mark. */
  readonly word: Word | undefined
  /** Does it begin with a capital? */
  readonly capital: boolean
  readonly quoted: Quoted | undefined
  /** Do quoted words end with a stop of their own? */
  readonly stopped: boolean
  readonly name: NamedMention | undefined
  /** A post or profession, as the tagger sees it. */
  readonly job: boolean
}

/** A mention of a person, an organisation or a place with its entity. */
export interface NamedMention {
  readonly entity: Entity
  readonly mention: Mention
}

/** Whether it stands in its base form. */
export function isBase({ mention: { base, text } }: NamedMention): boolean {
  return base === spaced(text)
}

/** With one space between two words: there may be a no-break space, or the end of a line. */
export function spaced(words: string): string {
  return isSpaced(words) ? words : words.replace(BLANKS, ' ')
}

// a single space stays as it is
const BLANKS = /\s{2,}|(?! )\s/gu

/** Most words are: no pattern is needed. */
function isSpaced(words: string): boolean {
  let space = false
  for (let at = 0, { length } = words; at < length; at++) {
    const kind = blankAt(words, at)
    if (kind === BLANK || (kind === SPACE && space)) return false
    space = kind === SPACE
  }
  return true
}

const SPACE = 1
const BLANK = 2
const LETTER = 3
const blankAt = byUnit((unit) => (unit === ' ' ? SPACE : IS_BLANK.test(unit) ? BLANK : LETTER))
const IS_BLANK = /\s/u

/** A sentence, or several where a quotation runs over their borders. */
export interface Unit extends Span {
  readonly items: readonly Item[]
  /** Which of the items are names, and which are quoted. */
  readonly names: readonly number[]
  readonly quotes: readonly number[]
  readonly paragraph: number
  readonly title: boolean
  /** Its place among the units. */
  readonly index: number
}

/** Is it a paragraph of a block quote? */
export function isBlock({ items }: Unit): boolean {
  return items[0]?.quoted?.block === true
}

// newspapers are works to the tagger; a post is a noun for a person
const SPEAKING = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'ARTIFACT', 'JOB'])

/** A longer sentence is none that a rule could read; it is cut, so that no rule looks further. */
const LONGEST_UNIT = 500

/** Cuts a document into units and their items: in order, offsets kept. */
export function readUnits(document: Document, quoted: readonly Quoted[], entities: readonly Entity[]): Unit[] {
  const outer = quoted.filter((stretch) => stretch.depth === 0)
  const mentions = speakingMentions(entities)
  const cursor = { token: 0, quote: 0, name: 0 }
  const units: Unit[] = []
  const sentences = joinSentences(document, outer)
  for (const [at, sentence] of sentences.entries()) {
    const { paragraph, start, end } = sentence
    const read = readItems(document, sentence, outer, mentions, cursor)
    const title = document.title
      ? start < document.title.end && end > document.title.start
      : at === 0 && sentences[1]?.paragraph === paragraph + 1 && end - start < LONGEST_TITLE
    for (let from = 0; from < read.length; from += LONGEST_UNIT) {
      const items = read.length > LONGEST_UNIT ? read.slice(from, from + LONGEST_UNIT) : read
      const { names, quotes } = placesIn(items)
      units.push({
        items,
        names,
        quotes,
        paragraph,
        title,
        index: units.length,
        start: items[0]!.start,
        end: items.at(-1)!.end,
      })
    }
  }
  return units
}

/** Characters of a first paragraph that may be a headline, though a stop ends it. */
const LONGEST_TITLE = 120

function placesIn(items: readonly Item[]): Pick<Unit, 'names' | 'quotes'> {
  const names: number[] = []
  const quotes: number[] = []
  for (let at = 0; at < items.length; at++) {
    const { kind } = items[at]!
    if (kind === 'name') names.push(at)
    else if (kind === 'quote') quotes.push(at)
  }
  return { names, quotes }
}

function speakingMentions(entities: readonly Entity[]): NamedMention[] {
  const named: NamedMention[] = []
  for (const entity of entities)
    if (SPEAKING.has(entity.type)) for (const mention of entity.mentions) named.push({ entity, mention })
  return sortBy(named, ({ mention }) => mention.start)
}

/** A border inside a quoted stretch is none for the words around it. */
function joinSentences(document: Document, outer: readonly Quoted[]): (Span & { paragraph: number })[] {
  const joined: { start: number; end: number; paragraph: number }[] = []
  let quote = 0
  for (const { start, end, paragraph } of document.sentences) {
    while (quote < outer.length && outer[quote]!.end <= start) quote++
    const last = joined.at(-1)
    const next = outer[quote]
    const inside = next && begin(next) < start
    const behind = last && quote > 0 ? last.end - outer[quote - 1]!.end : STOP + 1
    const tagged = behind <= STOP && goesOn(document.text, start, behind) // – Late? asks Ann.
    if (last && (inside || tagged) && last.paragraph === paragraph) last.end = end
    else joined.push({ start, end, paragraph })
  }
  return joined
}

/** «…». — пояснює вона */
const STOP = 1

/** Only a dash goes on behind a stop outside of the marks. */
function goesOn(text: string, at: number, behind: number): boolean {
  const [, dash] = GOING_ON.exec(text.slice(at, at + 3)) ?? []
  return dash !== undefined && (behind === 0 || dash !== '')
}

// asks Ann; — пояснює вона
const GOING_ON = /^((?:[–—-]\s)?)\p{Ll}/u

/** The name before a turn is of its sentence: «СМОЛЯР А. В. Дякую». */
function begin({ start, turn }: Quoted): number {
  return turn?.label?.start ?? start
}

interface Cursor {
  token: number
  quote: number
  name: number
}

function readItems(
  document: Document,
  span: Span,
  outer: readonly Quoted[],
  names: readonly NamedMention[],
  cursor: Cursor,
): Item[] {
  const { tokens } = document
  const items: Item[] = []
  while (cursor.token < tokens.length && tokens.start[cursor.token]! < span.start) cursor.token++
  while (cursor.token < tokens.length && tokens.start[cursor.token]! < span.end) {
    const item = readItem(document, outer, names, cursor)
    items.push(item)
    while (cursor.token < tokens.length && tokens.start[cursor.token]! < item.end) cursor.token++
  }
  return items
}

/** The item that begins with the token of the cursor. */
function readItem(document: Document, outer: readonly Quoted[], names: readonly NamedMention[], cursor: Cursor): Item {
  const { text, folded, tokens, words, forms } = document
  const start = tokens.start[cursor.token]!
  while (cursor.quote < outer.length && outer[cursor.quote]!.end <= start) cursor.quote++
  while (cursor.name < names.length && names[cursor.name]!.mention.end <= start) cursor.name++
  const quoted = outer[cursor.quote]
  const next = names[cursor.name]
  if (quoted && quoted.start <= start) return quoteItem(text, folded, quoted, next)
  const name = next && next.mention.start <= start ? next : undefined
  const token = tokens.end[cursor.token]!
  if (name && name.entity.type !== 'JOB') return nameItem(document, name, cursor.token, quoted)
  const acting = actingEnd(document, start, token)
  const end = acting || token
  const kind = tokens.kind[cursor.token] === MARK ? 'mark' : 'word'
  const capital = capitalAt(text, start) === CAPITAL
  const word = acting ? wordIn(document, start, end) : words[cursor.token]!
  const form = acting ? word.form : forms[cursor.token]!
  const job = name !== undefined
  return { start, end, kind, form, word, capital, quoted: undefined, stopped: false, name: undefined, job }
}

const CAPITAL = 1
const OTHER = 2
const capitalAt = byUnit((unit) => (UPPER.test(unit) ? CAPITAL : OTHER))
const UPPER = /\p{Lu}/u
const BRACKET = /[([]/u
// "… 'as he put it,'"
const STOPPED = /[.,!?…]['’"”»]?$/u

/** Characters; a title may be longer, but says nothing. */
const LONGEST_NAME = 50

/** A quoted stretch that is no more than a name is that name with its marks: «Главком». */
function quoteItem(text: string, folded: string, quoted: Quoted, next: NamedMention | undefined): Item {
  const { start, end, inner } = quoted
  const first = BRACKET.test(text.charAt(inner.start)) ? inner.start + 1 : inner.start // “(Lee) has”
  const capital = capitalAt(text, first) === CAPITAL
  const named =
    !quoted.turn &&
    next &&
    next.mention.start <= inner.start &&
    next.mention.end >= inner.end &&
    inner.end - inner.start < LONGEST_NAME &&
    next.entity.type !== 'JOB'
  const stopped = !named && STOPPED.test(text.slice(inner.end - 2, inner.end))
  const form = named ? spaced(folded.slice(start, end)) : ''
  const name = named ? next : undefined
  return {
    start,
    end,
    kind: named ? 'name' : 'quote',
    form,
    word: undefined,
    capital,
    quoted,
    stopped,
    name,
    job: false,
  }
}

/**
 * A name that holds a quoted stretch swallows its marks: НАК «Нафтогаз України». One that reads like a word of grammar keeps its
 * capitals, and so is none: George Will, WHO.
 */
function nameItem(
  { text, folded, tokens, words, language: { speech } }: Document,
  name: NamedMention,
  token: number,
  quoted: Quoted | undefined,
): Item {
  const start = tokens.start[token]!
  const swallows = quoted && quoted.start > start && quoted.inner.end <= name.mention.end
  const end = swallows ? Math.max(name.mention.end, quoted.end) : name.mention.end
  const word = end === tokens.end[token] ? words[token]! : undefined // no token holds a blank
  const kept = word && speech && isGrammatical(word, speech)
  const form = kept ? text.slice(start, end) : (word?.form ?? spaced(folded.slice(start, end)))
  return {
    start,
    end,
    kind: 'name',
    form,
    word: undefined,
    capital: true,
    quoted: undefined,
    stopped: false,
    name,
    job: false,
  }
}

const isGrammatical = note(
  (form: string, { relatives, auxiliaries, helpers, pronouns }: SpeechData) =>
    [relatives, auxiliaries, helpers, pronouns].some((words) => words.has(form)),
  false,
)

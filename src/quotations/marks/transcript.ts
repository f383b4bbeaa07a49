import type { Entity, Span } from '../../analysis.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import type { SpeechData } from '../words/speech.ts'
import type { Quoted } from './marks.ts'

/**
 * The turns of a transcript, behind the names of those who take them: "WALLACE: Let's start.", «**Кор.:** Чому?», «ГОЛОВУЮЧА.
 * Кворум є.» Only where two of them take turns: «УВАГА: …» and «Фото: …» are none.
 */
export function transcriptTurns(document: Document, entities: readonly Entity[], data: SpeechData): Quoted[] {
  const { text, title, paragraphs } = document
  const turns: Labelled[] = []
  paragraphs.forEach((paragraph, index) => {
    const headline = index === 0 || (title !== null && paragraph.start <= title.start && paragraph.end >= title.end)
    const label = headline ? undefined : readLabel(text, paragraph)
    if (label && label.to < paragraph.end) turns.push({ words: wordsOf(document, label), paragraph, index, ...label })
  })
  if (turns.length === 0) return []
  const taken = takenTurns(turns)
  const capitals = taken.every(({ inCapitals }) => inCapitals)
  if (!capitals && !taken.some((turn) => isAsking(turn, data)) && !namesPerson(taken, entities)) return []
  return mapped(taken, (turn) => quotedTurn(text, turn, isAsking(turn, data)))
}

interface Label extends Span {
  /** Where the words begin. */
  readonly to: number
  readonly inCapitals: boolean
}

interface Labelled extends Label {
  readonly words: readonly string[]
  readonly paragraph: Span
  readonly index: number
}

const LONGEST_LABEL = 80
// WALLACE: …, "MR. HILL: …, **О. Р.:** …, СМОЛЯР А.В. …
const CAPITALS = /^["“„«]?(?:\*\*)?(\p{Lu}[\p{Lu}'’ʼ.-]+(?: \p{Lu}[\p{Lu}'’ʼ.-]*){0,3})(?:[:.]|:\*\*|\*\*:)\s+(?=\S)/u
// Marsh: …, **Кор.:** …, The Under-Secretary of State (Kwame Asante): …
const NAME =
  /^["“„«]?(?:\*\*)?(\p{Lu}[\p{L}'’ʼ.-]*(?: (?:[(\p{Lu}][\p{L}'’ʼ.()-]*|\p{Ll}{1,3})){0,8})(?::|:\*\*|\*\*:)\s+(?=\S)/u

function readLabel(text: string, { start }: Span): Label | undefined {
  const line = text.slice(start, start + LONGEST_LABEL)
  const capitals = CAPITALS.exec(line)
  const found = capitals ?? (line.includes(':') ? NAME.exec(line) : null)
  if (!found) return undefined
  const from = start + found[0].indexOf(found[1]!)
  return { start: from, end: from + found[1]!.length, to: start + found[0].length, inCapitals: capitals !== null }
}

function wordsOf({ folded }: Document, { start, end }: Span): string[] {
  return folded.slice(start, end).split(BETWEEN).filter(Boolean)
}

const BETWEEN = /[\s().]+/u

/** Those of people who come back ("Dame Harriet" for "Dame Harriet Sowerby"), and what is said beside them. */
function takenTurns(turns: readonly Labelled[]): Labelled[] {
  const times = new Map<string, number>()
  for (const { words } of turns) for (const word of new Set(words)) times.set(word, (times.get(word) ?? 0) + 1)
  const again = mapped(turns, ({ words }) => words.some((word) => times.get(word)! > 1))
  const taken = turns.filter(
    ({ index }, i) => again[i] || [turns[i - 1], turns[i + 1]].some((other) => beside(index, other)),
  )
  const first = new Set(taken[0]?.words)
  const exchange = again.includes(true) && taken.some(({ words }) => !words.some((word) => first.has(word)))
  return exchange ? taken : []
}

function beside(index: number, other: Labelled | undefined): boolean {
  return other !== undefined && Math.abs(other.index - index) === 1
}

/** The turn of one whose name does not matter: «Кор.», "Q". */
function isAsking({ words }: Labelled, { interviewers }: SpeechData): boolean {
  return words.every((word) => interviewers.has(word))
}

/** Is one of the labels the name of a person? */
function namesPerson(turns: readonly Labelled[], entities: readonly Entity[]): boolean {
  const starts = new Set(
    entities.filter(({ type }) => type === 'PERSON').flatMap(({ mentions }) => mapped(mentions, ({ start }) => start)),
  )
  return turns.some(({ start, end }) => {
    for (let at = start; at < end; at++) if (starts.has(at)) return true
    return false
  })
}

/** A closing mark at the end of the turn is none of its words. */
function quotedTurn(text: string, { start, end, to, paragraph, index }: Labelled, asks: boolean): Quoted {
  const inner = {
    start: to,
    end:
      CLOSING.test(text[paragraph.end - 1]!) && OPENING.test(text[paragraph.start]!)
        ? paragraph.end - 1
        : paragraph.end,
  }
  return {
    start: to,
    end: paragraph.end,
    inner,
    closed: true,
    depth: 0,
    paragraph: index,
    turn: { label: { start, end }, asks },
  }
}

const OPENING = /["“„«]/u
const CLOSING = /["”“»]/u

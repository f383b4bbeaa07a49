import type { Document } from '../../text/document.ts'
import { finderIn } from '../../text/order.ts'
import type { Places } from '../places.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { OPENING } from './agreement.ts'
import { postCases } from './apposition.ts'
import {
  barelyPlaced,
  governedCases,
  isCredited,
  isLabelled,
  isSubject,
  NOMINATIVE,
  sharedCases,
  wordAfter,
  wordBefore,
} from './before.ts'
import { type Case, type CaseBits, caseBit, casesIn } from './names.ts'

/**
 * Tells the cases that the surroundings of a mention ask for, `null` where they ask for none; `casesBefore` are those of
 * the mention before it.
 */
export function askerOf(
  document: Document,
  mentions: readonly TaggedMention[],
  { starts, ends }: Places,
): (index: number, casesBefore: CaseBits) => readonly Case[] | null {
  const { sentences, language } = document
  const sentenceAt = finderIn(sentences)
  return (index, casesBefore) => {
    const mention = mentions[index]!
    const { type, start, end } = mention
    const human = type === 'PERSON' || type === 'JOB'
    const before = wordBefore(document, start, starts[index]!)
    const after = human ? wordAfter(document, end, ends[index]!) : null
    const sentence = sentenceAt(start)
    const first = sentence?.start === start && sentence.end > end
    if (after && (first || isSubject(before, after, language))) return OPENING // «Юлія Лапутіна вважає», «Глави держав зібралися»
    if (isLabelled(document, mention, starts[index]!) || isCredited(document, mention)) return NOMINATIVE
    const listed = joins(document, mentions[index - 1], mention) ? onlyCase(casesBefore) : null
    const asked = listed ?? governedCases(before, after, type, language) ?? postCases(document, mentions, index)
    return asked ?? (human ? null : (sharedCases(document, before, start) ?? barelyPlaced(before, first, language)))
  }
}

/** «Дарина Чалик, |Олександра Меркушина| й …»: people of one list stand in one case. */
function joins(
  { text, language }: Document,
  before: TaggedMention | undefined,
  { type, start }: TaggedMention,
): boolean {
  if (type !== 'PERSON' || before?.type !== 'PERSON' || start - before.end > LONGEST_LINK) return false
  const between = text.slice(before.end, start).trim()
  return between === ',' || language.speech?.conjoining.has(between) === true
}

const LONGEST_LINK = 5

function onlyCase(bits: CaseBits): readonly Case[] | null {
  const cases = casesIn(bits & ~caseBit('vocative'))
  return cases.length === 1 ? cases : null
}

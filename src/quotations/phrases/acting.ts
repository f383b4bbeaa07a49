import type { Document } from '../../text/document.ts'
import { noted } from '../words/noted.ts'
import type { SpeechData } from '../words/speech.ts'

/** Where «в. о.» before a post ends, its stops and blanks included; 0 where the token at a place begins nothing of the kind. */
export function actingEnd({ text, language }: Document, start: number, end: number): number {
  const acting = end - start === 1 ? language.speech?.acting : undefined
  const [words] = acting?.exec(text.slice(start, start + LONGEST)) ?? []
  return words ? start + words.trimEnd().length : 0
}

/** т. в. о., and some blanks */
const LONGEST = 12

/** Is it «в. о.»? */
export const isActing = noted((form, { acting }: SpeechData) => acting?.test(`${form} `) === true)

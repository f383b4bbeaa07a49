import { noted } from './noted.ts'
import type { SpeechData } from './speech.ts'

/** «Як» of «Як повідомив мер, …» */
export const isAs = noted((form, { asWords }: SpeechData) => asWords.has(form))

// how words look: a pattern takes ten times as long as a note

export const looksFinite = noted((form, { shapes }: SpeechData) => shapes.finite.test(form))

/** «було» */
export const looksNeuter = noted((form, { shapes }: SpeechData) => shapes.past.n.test(form))

/** «боцман» */
export const looksAgent = noted((form, { shapes }: SpeechData) => shapes.agent.test(form))

/** «тихо», «філософськи» */
export const looksAdverbial = noted(
  (form, { adverbs, shapes }: SpeechData) => adverbs.has(form) || shapes.adverb.test(form) || shapes.manner.test(form),
)

/** «чекала», be it beside a name */
export const looksFeminine = noted((form, { shapes }: SpeechData) => shapes.pastBesideName.f.test(form))

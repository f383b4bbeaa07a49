import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { analyze } from '../dist/index.js'

/** What reads an article and gives all that it can find in it. */
export interface Tool {
  readonly name: string
  readonly does: string
  readonly read: (text: string) => unknown
}

const nlp = wink(model)

export const WHOSAID: Tool = {
  name: 'whosaid',
  does: 'language, sentences, entities with base forms, quotations with speakers, keywords, key sentences',
  read: (text) => analyze(text),
}

export const COMPROMISE: Tool = {
  name: 'compromise',
  does: 'sentences, people, places, organisations, text in quotation marks',
  read(text) {
    const doc = compromise(text)
    return [doc.sentences(), doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((view) =>
      view.out('array'),
    )
  },
}

export const WINK: Tool = {
  name: 'wink-nlp',
  does: 'sentences, dates, numbers and the like (no names)',
  read(text) {
    const doc = nlp.readDoc(text)
    return [doc.sentences().out(), doc.entities().out(nlp.its.detail)]
  },
}

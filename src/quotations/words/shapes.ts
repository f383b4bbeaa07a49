/** How words look that no list has; what a language has no sign of matches nothing. */
export interface Shapes {
  /** An adjective before its noun: «український». */
  readonly adjective: RegExp
  /** A noun for a person by its suffix, in the nominative: «боцман», "controller". */
  readonly agent: RegExp
  /** A plural noun, in any case and as a subject: «представниками», "analysts"; «міністри». */
  readonly plural: RegExp
  readonly pluralSubject: RegExp
  /** A plural noun by an ending that no singular has: «компаніях», «організацій». */
  readonly pluralOblique: RegExp
  /** Those whom something is said to: «журналістам». */
  readonly pluralDative: RegExp
  /** A noun in the nominative by its gender: «компанія», «агентство». */
  readonly feminine: RegExp
  readonly neuter: RegExp
  /** One word for somebody by age, in a group, or by origin: "51-year-old", "Italian"; but not "Chinese", who are many. */
  readonly epithet: RegExp
  /** An adverb of manner: «тихо». */
  readonly adverb: RegExp
  /** An adverb that is no other kind of word: «філософськи», «спокійно». */
  readonly manner: RegExp
  /** A finite verb: «розмірковує», "wanted". */
  readonly finite: RegExp
  /** What may be the verb of a clause, where a noun with such an ending does no harm: «здано», «є», «треба». */
  readonly predicative: RegExp
  /** "lying" */
  readonly gerund: RegExp
  /** «збудувати» */
  readonly infinitive: RegExp
  /** A verb of the author inside speech after a dash: «кивнув». */
  readonly inserted: RegExp
  /** An ending that no noun has: «знають», «повернулися». */
  readonly certain: RegExp
  /** A verb in the past by its subject: «подякував», «подякувала», «подякувало», «подякували». */
  readonly past: Readonly<Record<'m' | 'f' | 'n' | 'plural', RegExp>>
  /** The same beside a name, where nouns stand too. */
  readonly pastBesideName: Readonly<Record<'m' | 'f', RegExp>>
}

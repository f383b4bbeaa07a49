import { cutEnding, type Endings } from '../../text/endings.ts'
import { remember } from '../../text/memory.ts'
import type { Shapes } from './shapes.ts'
import { SHORTEST_STEM } from './verbs.ts'

/** What a form of a verb of saying tells of its subject. */
export interface VerbForm {
  readonly kind: 'finite' | 'converb' | 'impersonal' | 'infinitive'
  readonly plural?: boolean
  readonly gender?: Gender
  /** "is telling": what stands before it is its auxiliary, no negation or passive. */
  readonly progressive?: boolean
}

export type Gender = 'm' | 'f' | 'n'

/** Who a pronoun can stand for. */
export interface Pronoun {
  readonly gender: Gender | null
  readonly plural: boolean
  /** «його словами», "his": the bearer of an attribution phrase, never a subject. */
  readonly possessive?: boolean
  /** «я»: the author of the article, who is nobody's speaker. */
  readonly self?: boolean
  /** «той»: who was named last, and no subject. */
  readonly latter?: boolean
}

/** Verbs of a speech act that have no clause behind them. */
export interface Act {
  /** Stems of the verbs. */
  readonly stems: ReadonlySet<string>
  /**
   * What stands behind the verb: words as they are, `them` and `someone` for whom it is spoken to or of, and at the end `to` with an infinitive, `-ing`
   * for a gerund, `how` or `whether` for a question of some or of any kind, `a` or `as` with what somebody is called.
   */
  readonly pattern: readonly string[]
  /** Where in it the content begins. */
  readonly content: number
}

/** What the quotation stage must know of a language: words, and a few facts of word order. */
export interface SpeechData {
  /** Stems of verbs that report («заявив, що …») and tag («…», – заявив він). */
  readonly say: ReadonlySet<string>
  /** Stems of verbs whose object is the speaker: «цитує Байдена BBC». */
  readonly quoting: ReadonlySet<string>
  /** Stems of verbs that only tag a quotation («…», – обурився він) or take its words into their clause (назвав «…»). */
  readonly tag: ReadonlySet<string>
  /** Those of them whose clause is reported too: «вважає, що», "believes that". */
  readonly opinions: ReadonlySet<string>
  /** Stems of verbs that report where they are denied: «не виключив, що». Those of them that are not in `say` report nothing else. */
  readonly granting: ReadonlySet<string>
  /** What may follow a stem, with what it tells of the subject. */
  readonly endings: ReadonlyMap<string, VerbForm>
  /** What makes a cue together with a verb before it, and the stems of such verbs: «увагу» of «звернув увагу». */
  readonly idioms: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that look like a form of such a verb and are none. */
  readonly notVerbs: ReadonlySet<string>
  /** Adjectives that tag like a verb, in full: «впевнений». */
  readonly predicates: ReadonlyMap<string, VerbForm>
  /** Verbs before such an adjective: "is confident", "remains hopeful". */
  readonly copulas: ReadonlySet<string>
  /** Verbs of documents, in full: «йдеться», «сказано». */
  readonly document: ReadonlySet<string>
  /** Verbs, in full, that say something only of such a noun: "the poll shows that". */
  readonly findings: ReadonlySet<string>
  /** Such nouns, in full. */
  readonly surveys: ReadonlySet<string>
  /** Prepositions before whose words they are: "a claim by". */
  readonly agentive: ReadonlySet<string>
  /** Words that make a question a part of the clause: "how". */
  readonly embedding: ReadonlySet<string>
  /** Nouns for what is said or written, in the nominative: «заява», "statement". */
  readonly writings: ReadonlySet<string>
  /** Nouns for what shows something and says nothing, in the nominative: «практика», «статистика». */
  readonly evidence: ReadonlySet<string>
  /** Stems of those that give their object a name, be it one word: назвав «катастрофою». */
  readonly naming: ReadonlySet<string>
  /** Words for a subject that says nothing: "nobody said that". */
  readonly nobody: ReadonlySet<string>
  /** «не сказав, що …» reports nothing. */
  readonly negations: ReadonlySet<string>
  /** Words before a gerund that say nobody has said it: "no denying", "kept him from claiming". */
  readonly denials: ReadonlySet<string>
  /** The preposition before who does what a passive tells: "was asked by". */
  readonly passive: ReadonlySet<string>
  /** Do nouns decline, so that their form tells a subject from an object? */
  readonly cases: boolean
  /** «що», "that". */
  readonly complementisers: ReadonlySet<string>
  /** Words that may stand between a cue and its complementiser: «про те», «в тому». */
  readonly links: ReadonlySet<string>
  /** Stems of verbs that need one: «обвинувачують у крадіжці, що» says what theft. */
  readonly linking: ReadonlySet<string>
  /** May the complementiser be missing ("He said he would go")? */
  readonly bareClause: boolean
  /** Verbs, in full, whose object is a clause and nothing else: "said". Needed where the complementiser may be missing. */
  readonly clausal: ReadonlySet<string>
  /** Stems of those whose bare object is no clause: "offer", "urge". */
  readonly nominal: ReadonlySet<string>
  /** Conjunctions that may begin such a clause: "said if elected he would". */
  readonly conditions: ReadonlySet<string>
  /** Prepositions that before a number say that it is not exact: "said about 300 were". */
  readonly approximate: ReadonlySet<string>
  /** What makes an infinitive, and the words before it that say it was done: "continue to warn", «змушений визнати». */
  readonly infinitive: ReadonlySet<string>
  readonly resuming: ReadonlySet<string>
  /** Speech acts without a clause; empty where they are no reports by the guide. */
  readonly acts: readonly Act[]
  /** Forms of their verbs in the past that do not look it: "told". */
  readonly irregular: ReadonlySet<string>
  /** Nouns for them that take an infinitive, in the singular: "his promise to pay". */
  readonly actNouns: ReadonlySet<string>
  /** Nouns with an infinitive of their own: "told him of the plan to pay". */
  readonly purposes: ReadonlySet<string>
  /** Prepositions that may stand inside an addressee: "urged people in the hall to leave". */
  readonly whereabouts: ReadonlySet<string>
  /** Pronouns that have one form as subject and as object: "it". */
  readonly objects: ReadonlySet<string>
  /** Words for the object that stand before the subject: "what he promised". */
  readonly objectRelatives: ReadonlySet<string>
  /** What looks like a gerund and is none: "nothing". */
  readonly notGerunds: ReadonlySet<string>
  /** Words that open a question behind "asked", beside those of `embedding`. */
  readonly questions: ReadonlySet<string>
  /** Auxiliaries that no infinitive or participle has: "was". */
  readonly tensed: ReadonlySet<string>
  /** Verbs before a verb that say that nobody has said it: "was asked", "would ask". */
  readonly helpers: ReadonlySet<string>
  /** What is said and begins no clause: "said nothing". */
  readonly answers: ReadonlySet<string>
  /** Verbs with an addressee before the clause: "told the council it was late". */
  readonly addressing: ReadonlySet<string>
  /** Words that only a clause has: "would", "is". Needed where the complementiser may be missing. */
  readonly auxiliaries: ReadonlySet<string>
  /** Those of them that are verbs. */
  readonly verbal: ReadonlySet<string>
  readonly shapes: Shapes
  /** Conjunctions that join homogeneous verbs without a comma: «і», «та». */
  readonly joining: ReadonlySet<string>
  /** Those that join nouns: «і», "and". */
  readonly conjoining: ReadonlySet<string>
  /** Prepositions that do what a genitive does: "of". */
  readonly genitive: ReadonlySet<string>
  /** Words before the name of who made an article: "by", «фото», «розмовляла». */
  readonly credits: ReadonlySet<string>
  /** How much a place before the cue, and one after it, speaks for a subject. */
  readonly before: number
  readonly after: number
  /** Phrases before the bearer of an attribution, folded: «за словами», "according to". */
  readonly sources: readonly string[]
  /** «як» of «Як повідомив X, …». */
  readonly asWords: ReadonlySet<string>
  /** The sentence before is meant: «про це». */
  readonly anaphora: readonly string[]
  /** First words that speak for the author: «нагадаємо». */
  readonly author: ReadonlySet<string>
  /** Labels before the words of a source: «Пряма мова: …». */
  readonly templates: readonly string[]
  /** Phrases that say of quoted words whose they are: «це слова». */
  readonly ascriptions: readonly string[]
  /** Words that say of what a document shows that nobody says it: «з матеріалів |відомо|, що». */
  readonly evident: ReadonlySet<string>
  /** Words that stand for what follows: «сказав таке: …». */
  readonly cataphora: ReadonlySet<string>
  /** Words before a colon and the source of the article: «Джерело: …». */
  readonly sourceLabels: ReadonlySet<string>
  /** Labels before the source of the sentence before: «Джерело: …». */
  readonly references: readonly string[]
  /** «Комунальники про лижника: …»: what stands between a name and what it speaks of. */
  readonly topics: ReadonlySet<string>
  /** Labels of one who asks in an interview: «Кор.», "Q". */
  readonly interviewers: ReadonlySet<string>
  /** Words for the speaker and for the one spoken to, in any case: "my", "you". */
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly prepositions: ReadonlySet<string>
  /** Those that tie a noun to the one before it: "head of the office". */
  readonly attaching: ReadonlySet<string>
  /** Those that say whose or whence somebody is: «з Колочави», "of the rescued men", and who of several it is. */
  readonly whence: ReadonlySet<string>
  /** What may follow them and says something else: «з посиланням». */
  readonly notWhence: ReadonlySet<string>
  /** Words for some of a group: «один», "many". */
  readonly quantifiers: ReadonlySet<string>
  /** Words behind a number for a share of people: «відсотків», "%". */
  readonly shares: ReadonlySet<string>
  /** Words for how many: «понад», «кілька». */
  readonly quantities: ReadonlySet<string>
  /** Where people write, which say nothing behind a preposition: «в Twitter». */
  readonly platforms: ReadonlySet<string>
  /** Pronouns for a document: «у ній сказано». */
  readonly therein: ReadonlySet<string>
  /** The prepositions of «у компанії заявили»; empty where a language has no such frame. */
  readonly inside: ReadonlySet<string>
  /** What stands for who was named last, right beside a verb: «той», «та». */
  readonly latter: ReadonlyMap<string, Pronoun>
  /** Adverbs for those of a place or a body: «Там пояснили, що». */
  readonly there: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Words that make a clause a part of the next one: "when". */
  readonly subordinating: ReadonlySet<string>
  /** Before one of them they give examples: "tools |such| as hammers". */
  readonly exemplifying: ReadonlySet<string>
  /** «які» of «…, які заявили, що». */
  readonly relatives: ReadonlySet<string>
  /** Nouns for people by what they do, in the nominative. */
  readonly roles: ReadonlyMap<string, RoleNoun>
  /** Those of them for people by where they come from, whatever they do: «бельгієць». */
  readonly origins: ReadonlySet<string>
  /** Before a name that only some use: «оператор із |позивним| «Сивий»». */
  readonly called: ReadonlySet<string>
  /** How a post begins that somebody fills for a time: «в. о. міністра». */
  readonly acting?: RegExp
  /** Nouns for organisations, in the nominative, with the wider ones that may stand for them: «газета» → «видання». */
  readonly kinds: ReadonlyMap<string, readonly string[]>
  /** Last words of the names of companies: "Inc". */
  readonly companies: ReadonlySet<string>
  /** Those that such an organisation has in its name: "the government" is not any body. */
  /** Nouns for persons that organisations can be as well: "investor". */
  readonly parties: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  /** The widest nouns for a news outlet: «медіа». */
  readonly mediaNouns: ReadonlySet<string>
  /** Names of news outlets, folded: «видання» is one of them, «компанія» seldom. */
  readonly outlets: ReadonlySet<string>
  /** Nouns for sources that are nobody in particular: «ЗМІ», «експерти». */
  readonly crowds: ReadonlySet<string>
  /** Nouns whose organisation speaks: «прес-служба», «представники». */
  readonly voices: ReadonlySet<string>
  /** What a noun or an adjective may end with when declined, longest first. */
  readonly nominalEndings: Endings
  /** What changes at the end of a stem with the ending, and what it is folded to. */
  readonly alternations: readonly (readonly [RegExp, string])[]
  /** What differs between two spellings of a foreign name, and what it is folded to: «Медоуз», «Мідоуз». */
  readonly spellings: readonly (readonly [RegExp, string])[]
  /** Nationality adjective in the nominative → how its country's names begin: «американський» → «сша». */
  readonly nationalities: ReadonlyMap<string, readonly string[]>
  /** Nouns before a quoted name, in the nominative: «газета «День»». */
  readonly labels: ReadonlySet<string>
  /** Nouns before a quoted term, capital or not: «так званих «хитких»». */
  readonly terms: ReadonlySet<string>
  /** Words of courtesy before a name, with the gender that they tell: «пані», "Mr", "Dr". */
  readonly courtesy: ReadonlyMap<string, Gender | null>
  /** First words of a line that points to another text: «Читайте також: …». */
  readonly pointers: ReadonlySet<string>
  /** Things with an inscription, in the nominative: «табличка». */
  readonly signs: ReadonlySet<string>
  /** Determiners of somebody not named before: "a reporter". */
  readonly indefinite: ReadonlySet<string>
  /** Words that start a noun phrase and are no part of a name: "the". */
  readonly determiners: ReadonlySet<string>
  /** Words of time and manner that are no part of a noun phrase: «раніше», «також». */
  readonly adverbs: ReadonlySet<string>
  /** Stems of «колишній»: the role is no more. */
  readonly former: ReadonlySet<string>
  /** Words, or two in a row, behind a source who asked for it: «неназваним», "be named". */
  readonly nameless: ReadonlySet<string>
  /** A verb of refusing with one of saying: who "refused to comment" has said nothing. */
  readonly unspoken: RegExp
  /** Participles that open the reporter's question: "Asked if he would stay, he said no". */
  readonly asked: ReadonlySet<string>
  /** Labels of a part of an article, which say nothing: «Деталі: …». */
  readonly headings: ReadonlySet<string>
  /** Nouns for somebody whose name is kept: «джерело Axios», «співрозмовник видання». */
  readonly anonymous: ReadonlySet<string>
  /** Words that name nobody without a noun: «той», "29-year-old". */
  readonly headless: RegExp
  /** Are ‘single’ marks used for speech? */
  readonly singleQuotes: boolean
}

/** A noun for a person and the wider ones that may stand for it: «міністр» → «урядовець», «політик». */
export interface RoleNoun {
  readonly gender: Gender | null
  readonly wider: readonly string[]
}

/** "he", "it": a pronoun that is a subject; not "him", "his". */
export function isSubjectPronoun(word: string | undefined, { pronouns }: SpeechData): boolean {
  const pronoun = pronouns.get(word ?? '')
  return pronoun !== undefined && !pronoun.possessive
}

/** The form of a verb of one of the stems, or undefined, also for a word that is mostly none. */
export function verbForm(word: string, stems: ReadonlySet<string>, data: SpeechData): VerbForm | undefined {
  return data.notVerbs.has(word) ? undefined : formOf(word, stems, data)
}

/** The same for a word that is known to be a verb. */
export const formOf = remember((word: string, stems: ReadonlySet<string>, { endings }: SpeechData) => {
  for (let cut = word.length; cut >= SHORTEST_STEM; cut--) {
    const form = stems.has(word.slice(0, cut)) ? endings.get(word.slice(cut)) : undefined
    if (form) return form
  }
  return undefined
})

/** A word without its case ending: «президентом» → «президент». */
export const nounStem = remember(readStem)

/** The same for those who keep what they learn of a word. */
export function readStem(word: string, { nominalEndings, alternations }: SpeechData): string {
  let stem = cutEnding(word, nominalEndings, SHORTEST_STEM) ?? word
  for (const [pattern, letters] of alternations) stem = stem.replace(pattern, letters)
  return stem
}

/** The gender of a noun by its ending: компанія, агентство, концерн. */
export function genderOf(noun: string, { feminine, neuter }: Shapes): Gender {
  return feminine.test(noun) ? 'f' : neuter.test(noun) ? 'n' : 'm'
}

import type { EntityType } from '../../analysis.ts'
import { nounStem } from '../../quotations/words/speech.ts'
import { fold } from '../../text/fold.ts'
import { isUpper } from '../../text/letters.ts'
import { noteWhether } from '../../text/word.ts'
import { type CaseBits, caseBit } from '../bases/names.ts'
import { attributes } from './attributes.ts'
import { complementEnd } from './complements.ts'
import { ANY_SLOT, casesOf, declines, type Head, headOf, slotsOf } from './heads.ts'
import { form, gapBefore, headAt, isMark, isNumber, plain, type Scene, textOf, typeAt } from './scene.ts'

/** A noun phrase for what somebody is: «колишнього президента України», "the French foreign minister". Tokens [from, to). */
export interface Post {
  readonly from: number
  readonly to: number
  /** In base form: «колишній президент України». */
  readonly role: string
  /** Its noun, in base form. */
  readonly noun: string
  /** Does its noun alone make the phrase, adjectives aside? */
  readonly bare: boolean
  /** The cases that it can stand in. */
  readonly cases: CaseBits
  /** Does it say that one person is meant: "the mayor", "Ukraine's president"? */
  readonly definite: boolean
}

/** The noun phrases for people among the tokens [from, to), in order of their nouns. */
export function readPosts(scene: Scene, from: number, to: number): Post[] {
  const posts: Post[] = []
  const { words } = scene.document
  for (let at = from; at < to; at++) {
    if (!mayHead(words[at]!, scene) && typeAt(scene, at) !== 'JOB') continue
    const post = postAt(scene, at, from, to)
    if (post) posts.push(post)
  }
  return posts
}

/** Mentions whose words can be a noun for a person: "Republican" is tagged as a name. */
const OPEN: ReadonlySet<EntityType | undefined> = new Set([undefined, 'JOB', 'MISC'])

/** The phrase around the noun at a place, where one may stand. */
function postAt(scene: Scene, at: number, first: number, last: number): Post | undefined {
  const { data, names } = scene
  if (isMark(scene, at) || isNumber(scene, at) || !OPEN.has(typeAt(scene, at))) return undefined
  const short = shortHead(scene, at)
  const listed = short ?? headAt(scene, at)
  const head = listed ?? taggedHead(scene, at)
  if (!head || isShouted(textOf(scene, at)) || isAttribute(scene, at + 1, last)) return undefined
  const end = short ? at + 2 : listed ? at + 1 : scene.ends[scene.owners[at]!]!
  const to = complementEnd(scene, end, last)
  const { from, words, definite } = attributes(scene, at, head, first)
  const bare = to === end && (declines(names) || words.length === 0)
  if ((bare && !short && data.vague.has(head.noun)) || isSought(scene, from - 1)) return undefined
  const noun = data.proper.has(head.noun) ? textOf(scene, at) : head.noun
  const role = [...words, noun].join(' ') + complementOf(scene, end, to)
  return { from, to, role, noun: head.noun, bare, cases: casesOf(head.slots), definite }
}

/** Most words make no such phrase: one note tells. */
const mayHead = noteWhether(
  (form: string, { data, names }: Scene) => data.short.has(form) || headOf(form, data, names) !== null,
)

const NOMINATIVE = slotsOf(caseBit('nominative'))

/** «проф.», "Sen." */
function shortHead(scene: Scene, at: number): Head | null {
  const noun = scene.data.short.get(form(scene, at))
  return noun !== undefined && form(scene, at + 1) === '.' ? { noun, slots: ANY_SLOT } : null
}

/** A post that the tagger knows and no list: «кіносценограф». */
function taggedHead(scene: Scene, at: number): Head | null {
  const { document, mentions, bases, owners, starts, ends } = scene
  const owner = owners[at]!
  const mention = mentions[owner]
  if (mention?.type !== 'JOB' || starts[owner] !== at) return null
  const { base } = bases[owner]!
  if (scene.data.acting?.test(base)) return { noun: fold(base), slots: ANY_SLOT }
  for (let i = at; i < ends[owner]!; i++) if (headAt(scene, i)) return null
  if (scene.speech.shapes.plural.test(fold(base))) return null
  const nominative = document.text.slice(mention.start, mention.end) === base
  return { noun: fold(base), slots: nominative ? NOMINATIVE : ANY_SLOT & ~NOMINATIVE }
}

/** "chief executive": the last of such nouns is the noun of the phrase where nouns do not decline. */
function isAttribute(scene: Scene, next: number, last: number): boolean {
  if (declines(scene.names) || next >= last || isMark(scene, next) || !OPEN.has(typeAt(scene, next))) return false
  return headAt(scene, next) !== null
}

/** «на посаду президента», «на виборах президента» */
function isSought(scene: Scene, before: number): boolean {
  return before >= 0 && declines(scene.names) && tellsSought(scene.document.words[before]!, scene)
}

const tellsSought = noteWhether((form: string, { data, speech }: Scene) => data.sought.has(nounStem(form, speech)))

// ПРЕЗИДЕНТ УКРАЇНИ, but CEO, MP
const LONGEST_ACRONYM = 4

function isShouted(text: string): boolean {
  return text.length > LONGEST_ACRONYM && isUpper(text)
}

/** «України», "of the National Museum": with one blank where there are any. */
function complementOf(scene: Scene, from: number, to: number): string {
  let text = ''
  const titled = hasUnknownName(scene, from, to)
  for (let at = from; at < to; at++) text += gapBefore(scene, at) + (titled ? textOf(scene, at) : plain(scene, at))
  return text
}

/** "for the Cook Political Report": a name that the tagger missed keeps its capitals. */
function hasUnknownName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!typeAt(scene, at) && plain(scene, at) !== form(scene, at)) return true
  return false
}

import { verbForm } from '../../quotations/words/speech.ts'
import type { Document } from '../../text/document.ts'
import { mapped } from '../../text/mapped.ts'
import type { Name } from '../bases/name.ts'
import { caseBit } from '../bases/names.ts'
import type { Places } from '../places.ts'
import type { TaggedMention } from '../tagging/tagger.ts'
import { declines } from './heads.ts'
import { type Post, readPosts } from './posts.ts'
import { form, isNumber, type Scene, sceneOf, typeAt } from './scene.ts'

/** What the article says that people are, by mention: «президент України», "director of the National Museum". */
export function findRoles(
  document: Document,
  mentions: readonly TaggedMention[],
  bases: readonly Name[],
  places: Places,
): (readonly Post[])[] {
  const found: (readonly Post[])[] = mapped(mentions, () => NO_POSTS)
  if (!mentions.some(({ type }) => type === 'PERSON')) return found
  const scene = sceneOf(document, mentions, bases, places)
  if (!scene) return found
  const { sentences, tokens } = document
  let mention = 0
  let token = 0
  for (const { start, end } of sentences) {
    while (token < tokens.length && tokens.start[token]! < start) token++
    const persons: number[] = []
    while (mention < mentions.length && mentions[mention]!.start < end) {
      if (mentions[mention]!.type === 'PERSON') persons.push(mention)
      mention++
    }
    if (persons.length === 0) continue
    let last = token
    while (last < tokens.length && tokens.start[last]! < end) last++
    const posts = readPosts(scene, token, last)
    if (posts.length === 0) continue
    const line = lineOf(scene, token, last, posts)
    for (const person of persons) found[person] = rolesOf(line, person)
  }
  return found
}

const NO_POSTS: readonly Post[] = []

/** A sentence, and its posts by their first token and by the one behind them. */
interface Line {
  readonly scene: Scene
  readonly first: number
  readonly last: number
  readonly from: ReadonlyMap<number, readonly Post[]>
  readonly to: ReadonlyMap<number, readonly Post[]>
}

function lineOf(scene: Scene, first: number, last: number, posts: readonly Post[]): Line {
  const from = new Map<number, Post[]>()
  const to = new Map<number, Post[]>()
  for (const post of posts) {
    from.set(post.from, [...(from.get(post.from) ?? []), post])
    to.set(post.to, [...(to.get(post.to) ?? []), post])
  }
  return { scene, first, last, from, to }
}

function rolesOf(line: Line, person: number): Post[] {
  return [...titles(line, person), ...setBefore(line, person), ...setBehind(line, person)]
}

const NOMINATIVE = caseBit('nominative')

/** «президент України |Володимир Зеленський|», «письменник і журналіст |Іван Коваль|». */
function titles(line: Line, person: number): Post[] {
  const { starts } = line.scene
  const first = nameStart(line.scene, person)
  const before = titlesAt(line, person, first)
  return before.length > 0 || first === starts[person] ? before : titlesAt(line, person, starts[person]!) // retired Prof. Lee
}

function titlesAt(line: Line, person: number, end: number): Post[] {
  const { scene, to } = line
  const near = agreeing(scene, person, to.get(end))
  const meant = near.filter(({ noun, bare }) => !(bare && scene.data.relational.has(noun) && mayBeOwner(scene, person)))
  const title = declines(scene.names) ? outermost(scene, person, meant) : meant.at(-1)
  return title ? [...joinedBefore(line, person, title), title] : []
}

const GENITIVE = caseBit('genitive')

/** «адвокат |Мей|» can be hers. */
function mayBeOwner({ bases }: Scene, person: number): boolean {
  return (bases[person]!.cases & GENITIVE) !== 0
}

/** «речник голови |X|», «заступника голови |X|»: the first noun is meant; «речника голови |X|» can be either. */
function outermost(scene: Scene, person: number, near: readonly Post[]): Post | undefined {
  const first = near[0]
  const meant = near.length === 1 || (first && (first.cases & NOMINATIVE || isDeputy(first, scene, person)))
  return meant ? first : undefined
}

/** Not «заступниці директора |Івана Коваля|». */
function isDeputy({ noun }: Post, { data, bases }: Scene, person: number): boolean {
  const gender = data.nouns.get(noun)?.gender
  return data.deputies.has(noun) && (!gender || !bases[person]!.gender || gender === bases[person]!.gender)
}

/** What stands with a title from the left: |письменник| і журналіст; |заступник міністра|, начальник штабу. */
function joinedBefore({ scene, to, first }: Line, person: number, { from, cases }: Post): Post[] {
  if (from - 1 <= first) return []
  const link = form(scene, from - 1)
  const end = link === ',' || scene.data.joining.has(link) ? from - 1 : from
  const other = to.get(end)?.find((post) => (post.cases & cases) !== 0)
  return other && (link !== ',' || speaksAlone(scene, person, other.from)) ? [other] : []
}

/** «|говорить| заступник міністра, начальник штабу Іван Коваль»: a verb of saying shows that all of it is one person. */
function speaksAlone(scene: Scene, person: number, from: number): boolean {
  const { names, speech, ends } = scene
  if (!declines(names)) return false
  return [form(scene, from - 1), form(scene, ends[person]!)].some((word) => {
    const verb = verbForm(word, speech.say, speech)
    return verb?.kind === 'finite' && !verb.plural
  })
}

/** "the mayor of Lviv, |Andriy Sadovyi|, …" */
function setBefore({ scene, to, last }: Line, person: number): Post[] {
  const name = nameStart(scene, person)
  const end = scene.ends[person]!
  if (name < 2 || form(scene, name - 1) !== ',' || !closes(scene, end, last)) return []
  if (form(scene, end) === ',' && typeAt(scene, end + 1) === 'PERSON') return []
  const post = agreeing(scene, person, to.get(name - 1)).find(({ definite }) => definite)
  return post && !isTaken(scene, post) ? [post] : []
}

/** It may tell of the person before it, or end a list. */
function isTaken(scene: Scene, { from }: Post): boolean {
  const before = form(scene, from - 1)
  return scene.data.joining.has(before) || (BEHIND.has(before) && typeAt(scene, from - 2) === 'PERSON')
}

const BEHIND = new Set([',', '(', '–', '—', '-'])

/** "|Hugh Hill|, 45, a doctor and writer, …" */
function setBehind({ scene, from, last }: Line, person: number): Post[] {
  const end = scene.ends[person]!
  if (end + 1 >= last || !BEHIND.has(form(scene, end))) return []
  const aged = isNumber(scene, end + 1) && form(scene, end + 2) === ',' ? 2 : 0
  const found: Post[] = []
  for (let at = end + 1 + aged; at < last; ) {
    const post = agreeing(scene, person, from.get(at))[0]
    if (!post) return []
    found.push(post)
    const adverb = scene.speech.adverbs.has(form(scene, post.to)) ? 1 : 0 // a teacher there
    if (closes(scene, post.to + adverb, last) && !from.has(post.to + adverb + 1)) return found
    if (endsPost(scene, post.to)) return found
    at = post.to + 1
    if (!scene.data.joining.has(form(scene, post.to)) && form(scene, post.to) !== ',') return []
  }
  return []
}

/** "a teacher |who| left", "a teacher |from| Cork": what stands behind tells more of the same person. */
function endsPost(scene: Scene, at: number): boolean {
  const { speech } = scene
  const next = form(scene, at)
  return speech.relatives.has(next) || speech.prepositions.has(next)
}

const CLOSING = new Set([',', ';', ':', '.', '!', '?', ')', '–', '—', '»', '”', '"'])

function closes(scene: Scene, at: number, last: number): boolean {
  return at >= last || CLOSING.has(form(scene, at))
}

/** Where the name begins, with the titles before it: "|Dr Jane Smith|". */
function nameStart(scene: Scene, person: number): number {
  let start = scene.starts[person]!
  for (;;) {
    const title = form(scene, start - 1) === '.' ? start - 2 : start - 1 // Dr. Smith
    if (title < 0 || !scene.names.leading.has(form(scene, title)) || form(scene, title) === 'the') return start
    start = title
  }
}

function agreeing({ bases }: Scene, person: number, posts: readonly Post[] = []): readonly Post[] {
  return posts.filter(({ cases }) => (bases[person]!.cases & cases) !== 0)
}

/** The roles of one person in order, without those that are part of a fuller one. */
export function gatherRoles(posts: readonly Post[]): string[] {
  if (posts.length === 0) return []
  const words = mapped(posts, ({ role }) => new Set(role.split(' ')))
  const kept = posts.filter(({ role, noun }, index) => {
    return !posts.some((other, at) => {
      const fuller = other.noun === noun && other.role.length > role.length
      return fuller && words[index]!.size <= words[at]!.size && [...words[index]!].every((word) => words[at]!.has(word))
    })
  })
  return [...new Set(kept.map(({ role }) => role))]
}

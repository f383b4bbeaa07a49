import { type Block, SPACE } from './blocks.ts'
import { isNotice } from './notices.ts'

/** The blocks that are the article: without its title, the line of its author, teasers of other articles, notices, a last heading. */
export function prune(blocks: readonly Block[], title: string | null): Block[] {
  const kept = blocks.filter((block) => !isTeaser(block) && !isByline(block) && !isNotice(block.text))
  const from = kept[0]?.text === title ? 1 : 0
  const to = kept.findLastIndex(({ heading }) => !heading) + 1
  return kept.slice(from, to)
}

/** «Читайте також: …»: a link and no more than a label before it; but a sentence may be all link. */
function isTeaser({ text, linked }: Block): boolean {
  const rest = text.replace(SPACE, '').length - linked
  if (linked === 0 || rest > LONGEST_LABEL || SOURCE.test(text)) return false
  return LABEL.test(text) || (rest < FEW && !SENTENCE.test(text))
}

function isByline({ text, credit }: Block): boolean {
  return credit && text.length <= LONGEST_BYLINE && !SENTENCE.test(text)
}

/** In UTF-16 code units. */
const LONGEST_LABEL = 30
const LONGEST_BYLINE = 150
const FEW = 3
// "Read also: Rain", «ЧИТАЙТЕ ТАКОЖ: Дощ»
const LABEL = /^\p{L}[\p{L} ’']{2,24}[:»>→—–-]/u
// who said it, not what else there is: «Джерело: Атрошенко у Telegram»
const SOURCE = /^(?:джерело|source)s?\s*:/iu
// "It rains.", «Іде дощ»
const SENTENCE = /[.!?…»”"]$/u

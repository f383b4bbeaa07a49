import { mentionsOf, typeOf } from '../src/entities/tagging/labels.ts'

/** F1 in percent of mentions of the given types: exact span and type. */
export function compare(
  gold: readonly Uint8Array[],
  tagged: readonly Uint8Array[],
  types: ReadonlySet<number>,
): number {
  let right = 0
  let all = 0
  gold.forEach((labels, index) => {
    const wanted = mentionKeys(labels, types)
    const found = mentionKeys(tagged[index]!, types)
    all += wanted.size + found.size
    for (const mention of found) if (wanted.has(mention)) right++
  })
  return (200 * right) / all
}

function mentionKeys(labels: Uint8Array, types: ReadonlySet<number>): Set<string> {
  const mentions = mentionsOf(labels, { from: 0, to: labels.length }).filter(({ start }) =>
    types.has(typeOf(labels[start]!)),
  )
  return new Set(mentions.map(({ start, end }) => `${start} ${end} ${typeOf(labels[start]!)}`))
}

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { findBases } from '../src/entities/bases/base.ts'
import { uk } from '../src/languages/uk/index.ts'
import { readDocument } from '../src/text/document.ts'
import { fold } from '../src/text/fold.ts'

/** Share of single names whose base form is right, each out of context, and what went wrong. */
export function scoreLemmas(path: string): { right: number; total: number; wrong: string[] } {
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const wrong = rows.flatMap((row) => {
    const [form, lemma, , features] = row.split('\t')
    const base = baseOf(form!, /Animacy=Anim|:anim/u.test(features!))
    return key(base) === key(lemma!) ? [] : [`${form} → ${base}, not ${lemma} (${features})`]
  })
  return { right: rows.length - wrong.length, total: rows.length, wrong }
}

/** As ../shared/eval/score.mjs compares; an initial is cut before its dot. */
function key(base: string): string {
  return fold(base).replace(/['.]/gu, '')
}

function baseOf(form: string, person: boolean): string {
  const document = { ...readDocument(form, uk), sentences: [] } // nothing beside it that could tell
  const type = person ? 'PERSON' : 'LOCATION'
  return findBases(document, [{ start: 0, end: form.length, type, confidence: 1 }])[0]!.base
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { right, total, wrong } = scoreLemmas(process.argv[2] ?? '../shared/gold/lemmas/uk.iu.dev.names.tsv')
  console.log(wrong.join('\n'))
  console.log(`${right} of ${total}: ${(right / total).toFixed(3)}`)
}

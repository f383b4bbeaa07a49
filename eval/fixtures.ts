import { pathToFileURL } from 'node:url'
import { analyze } from '../src/analyze.ts'
import { align } from './align.ts'
import { compare, type Judgement, MEASURES } from './compare.ts'
import { FOLDERS, type Folder, readFixtures } from './gold.ts'
import type { Scores } from './score.ts'

/** Right, of all. */
type Tally = readonly [right: number, all: number]

/** What is right and wrong in each annotated article of a folder, by its name. */
function judge(folder: Folder): [string, Judgement[]][] {
  return readFixtures(folder).map((fixture) => [fixture.name, compare(fixture, analyze(fixture.text))])
}

/** The share of what is right, over all articles of a folder, or those of a language. */
export function fixtureScores(folder: Folder, language = ''): Scores {
  const all = judge(folder)
    .filter(([name]) => name.startsWith(language))
    .flatMap(([, judgements]) => judgements)
  return Object.fromEntries(MEASURES.map((measure) => [LABELS[measure] ?? measure, share(tally(all, measure))]))
}

/** `npx tsx eval/fixtures.ts`: what is wrong in each article, then a table. With words: those whose name has one. */
function report(chosen: readonly string[]): string {
  const judged = FOLDERS.flatMap(judge).filter(([name]) => !chosen.length || chosen.some((word) => name.includes(word)))
  const wrong = judged.map(([name, judgements]) =>
    [name, ...judgements.filter(({ right }) => !right).map(line)].join('\n'),
  )
  const rows = [...judged, ['all', judged.flatMap(([, judgements]) => judgements)] as const]
  const head = ['', ...MEASURES.map((measure) => LABELS[measure] ?? measure)]
  return [...wrong, align([head, ...rows.map(([name, list]) => [name, ...cells(list)])])].join('\n\n')
}

/** Two measures have the name of what is wrong: a table shows the share that is right. */
const LABELS: Partial<Record<Judgement['measure'], string>> = {
  missed: 'recall',
  extra: 'precision',
  'entity missed': 'entity recall',
  'entity extra': 'entity precision',
}

function line({ measure, what }: Judgement): string {
  return `  ${measure.padEnd(LONGEST)}  ${what}`
}

const LONGEST = Math.max(...MEASURES.map((measure) => measure.length))

function cells(judgements: readonly Judgement[]): string[] {
  return MEASURES.map((measure) => tally(judgements, measure).join('/'))
}

function tally(judgements: readonly Judgement[], measure: Judgement['measure']): Tally {
  const judged = judgements.filter((one) => one.measure === measure)
  return [judged.filter(({ right }) => right).length, judged.length]
}

function share([right, all]: Tally): number {
  return all === 0 ? 1 : right / all
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(report(process.argv.slice(2)))

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eld } from 'eld/large'
import { franc } from 'franc'
import { analyze } from '../src/analyze.ts'
import { detectLanguage } from '../src/language/detect.ts'
import { type Scores, SHARED } from './score.ts'

/** Text and its language; null is wrong. */
interface Sample {
  readonly text: string
  readonly language: string
}

type Detector = (text: string) => string | null

/** eld's largest dictionary is its best; franc speaks ISO 639-3. */
const DETECTORS: Readonly<Record<string, Detector>> = {
  whosaid: (text) => detectLanguage(text).code,
  eld: (text) => eld.detect(text).language || null,
  franc: (text) => Intl.getCanonicalLocales(franc(text))[0] ?? null,
}

/** The share of right answers by set and detector («uk.iu sentences eld»), and how many sentences are marked foreign. */
export async function measureLanguages(): Promise<Scores> {
  const scores: Record<string, number> = {}
  for (const [set, samples] of Object.entries(sets())) {
    for (const [name, detect] of Object.entries(DETECTORS)) scores[`${set} ${name}`] = accuracy(samples, detect)
  }
  for (const file of RUNNING_TEXT) scores[`${file} marked foreign`] = marked(file)
  return scores
}

async function print(): Promise<void> {
  const scores = await measureLanguages()
  console.log('right, %'.padEnd(32), ...Object.keys(DETECTORS).map((name) => name.padStart(8)))
  for (const [set, samples] of Object.entries(sets())) {
    const row = Object.keys(DETECTORS).map((name) => (100 * scores[`${set} ${name}`]!).toFixed(2).padStart(8))
    console.log(`${set} (${samples.length})`.padEnd(32), ...row)
  }
  console.log('\nconfidence: how many, mean, right')
  for (const bin of calibration(Object.values(sets()).flat())) console.log(bin)
  for (const file of RUNNING_TEXT) console.log(`${file}: ${scores[`${file} marked foreign`]} sentences marked foreign`)
}

/** Gold sentences alone, pairs of words from their middle, and whole documents. */
function sets(): Record<string, Sample[]> {
  const found: Record<string, Sample[]> = {}
  for (const file of files('sentences')) {
    const name = file.replace(/^sentences\/|\.dev\.jsonl$/gu, '')
    found[`${name} sentences`] = read(file).flatMap(sentences)
    found[`${name} word pairs`] = read(file).flatMap(sentences).flatMap(pair)
  }
  found['names documents'] = files('names')
    .flatMap(read)
    .filter(({ id }) => id !== RUSSIAN)
    .map(whole)
  found['quotes documents'] = files('quotes').flatMap(read).map(whole)
  return found
}

/** Labelled Ukrainian. */
const RUSSIAN = 'bsnlp/trump/uk/390'

const RUNNING_TEXT = ['sentences/uk.iu.dev.jsonl', 'sentences/en.gum.dev.jsonl', 'quotes/uk.dev.jsonl']

interface Gold {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly sentences?: readonly (readonly [number, number])[]
}

function files(folder: string): string[] {
  const names = readdirSync(join(SHARED, 'gold', folder))
  return names.filter((name) => name.endsWith('.dev.jsonl')).map((name) => `${folder}/${name}`)
}

function read(file: string): Gold[] {
  const lines = readFileSync(join(SHARED, 'gold', file), 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line))
}

function whole({ text, lang }: Gold): Sample {
  return { text, language: lang }
}

function sentences({ text, lang, sentences = [] }: Gold): Sample[] {
  const points = [...text]
  return sentences.map(([start, end]) => ({ text: points.slice(start, end).join(''), language: lang }))
}

function pair({ text, language }: Sample): Sample[] {
  const words = text.match(/(?<!\S)\p{Ll}{3,}(?!\S)/gu) ?? []
  const at = words.length >> 1
  return words.length < 6 ? [] : [{ text: words.slice(at, at + 2).join(' '), language }]
}

function accuracy(samples: readonly Sample[], detect: Detector): number {
  return samples.filter(({ text, language }) => detect(text) === language).length / samples.length
}

function marked(file: string): number {
  return read(file)
    .flatMap(({ text, lang }) => analyze(text, { language: lang }).sentences)
    .filter(({ language }) => language).length
}

function calibration(samples: readonly Sample[]): string[] {
  const bins = Array.from({ length: 11 }, () => ({ size: 0, sum: 0, right: 0 }))
  for (const { text, language } of samples) {
    const { code, confidence } = detectLanguage(text)
    const bin = bins[Math.floor(10 * confidence)]!
    bin.size++
    bin.sum += confidence
    if (code === language) bin.right++
  }
  const used = bins.filter(({ size, sum }) => size > 0 && sum / size >= 0.5)
  return used.map(({ size, sum, right }) => `${size} ${(sum / size).toFixed(2)} ${(right / size).toFixed(2)}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await print()

import { stat } from 'node:fs/promises'
import type { PartialAnalysis } from '../analysis.ts'
import { UserError } from '../errors.ts'
import { chain } from '../input/chain.ts'
import { beginningOf } from '../output/beginning.ts'
import { renderArticle } from '../report/article.ts'
import type { CorpusOptions } from '../report/corpus.ts'
import type { Config } from './config.ts'
import { gatherAnalyses } from './gather.ts'
import { checkLanguage } from './languages.ts'
import { checkModel } from './models.ts'
import { complain, print } from './print.ts'
import { save } from './save.ts'

/** Makes a page: of one article itself, of several the corpus. */
export async function report(paths: readonly string[], config: Config): Promise<number> {
  checkLanguage(config.analysis.language)
  checkModel(config.analysis.model)
  await checkTarget(config.output)
  let failed = 0
  const analyses = gatherAnalyses(paths, config, (name, reason) => {
    complain(name, reason)
    failed++
  })
  const page = await renderPage(analyses, { ...config.report, failed: () => failed })
  if (page === null) return 1
  if (config.output === undefined || config.output === '-') await print(page)
  else await save(config.output, page, paths)
  return failed > 0 ? 1 : 0
}

/** Throws a `UserError` where a file is there that is no page. */
async function checkTarget(path: string | undefined): Promise<void> {
  const stats = path === undefined || path === '-' ? null : await stat(path).catch(() => null)
  if (!stats?.isFile() || stats.size === 0) return
  const beginning = await beginningOf(path!, DOCTYPE.length)
  if (beginning.toLowerCase() !== DOCTYPE) throw new UserError('usage', `'${path}' is there already and is no page`)
}

const DOCTYPE = '<!doctype html>'

/** Null when nothing could be read. */
async function renderPage(analyses: AsyncGenerator<PartialAnalysis>, options: CorpusOptions): Promise<string | null> {
  const first = await analyses.next()
  if (first.done) return null
  const second = await analyses.next()
  if (second.done) return renderOne(first.value)
  const { renderCorpus } = await import('../report/corpus.ts')
  return renderCorpus(chain([first.value, second.value], analyses), options)
}

/** Null when the analysis is not such as can be shown. */
function renderOne(analysis: PartialAnalysis): string | null {
  try {
    return renderArticle(analysis)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    complain(String(analysis.id ?? 'standard input'), error.message)
    return null
  }
}

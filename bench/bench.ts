import { agencyArticles, articles, manyArticles } from './articles.ts'
import { loading } from './loading.ts'
import { many } from './many.ts'
import { type Corpus, memory } from './memory.ts'
import { sizes } from './sizes.ts'
import { type Reader, speed, speedOnce } from './speed.ts'
import { stages } from './stages.ts'
import { start } from './start.ts'
import { threads } from './threads.ts'
import { COMPROMISE, WHOSAID, WINK } from './tools.ts'

const corpus = articles()
const { en: english, uk: ukrainian } = corpus

print(
  `${english.length} English articles`,
  speed([WHOSAID, COMPROMISE, WINK].map((tool) => ({ name: tool.name, tool, articles: english }))),
)
print('whosaid alone', speed(inTurn(corpus)))
const agencies = agencyArticles()
if (agencies) print('whosaid alone, news of agencies', speed(inTurn(agencies)))
const different = manyArticles()
if (different)
  print(
    'Different articles, each read once',
    speedOnce([
      { name: 'whosaid, English', tool: WHOSAID, articles: different.en },
      { name: 'compromise', tool: COMPROMISE, articles: different.en },
      { name: 'wink-nlp', tool: WINK, articles: different.en },
      { name: 'whosaid, Ukrainian', tool: WHOSAID, articles: different.uk },
    ]),
  )
print('Where the time goes in English, in %', await stages(WHOSAID, english))
print('Where the time goes in Ukrainian, in %', await stages(WHOSAID, ukrainian))
print('Loading a model', loading(['en', 'uk']))
print('Start to first output', await start())
print('One long text', await memory(corpus))
print('A batch on two threads', await threads(ukrainian))
print('A batch of many articles on two threads', await many(corpus))
print('Models', sizes())

function inTurn({ en, uk }: Corpus): Reader[] {
  return [
    { name: 'English', tool: WHOSAID, articles: en },
    { name: 'Ukrainian', tool: WHOSAID, articles: uk },
  ]
}

function print(title: string, table: string): void {
  console.log(`\n${title}\n\n${table.replace(/^/gmu, '  ')}`)
}

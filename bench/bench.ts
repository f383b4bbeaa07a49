import { articles, manyArticles } from './articles.ts'
import { loading } from './loading.ts'
import { many } from './many.ts'
import { memory } from './memory.ts'
import { sizes } from './sizes.ts'
import { speed, speedOnce } from './speed.ts'
import { stages } from './stages.ts'
import { start } from './start.ts'
import { threads } from './threads.ts'
import { COMPROMISE, WHOSAID, WINK } from './tools.ts'

const english = articles('en')
const ukrainian = articles('uk')

print(
  `${english.length} English articles`,
  speed([WHOSAID, COMPROMISE, WINK].map((tool) => ({ name: tool.name, tool, articles: english }))),
)
print(
  `whosaid alone, ${english.length} English and ${ukrainian.length} Ukrainian articles`,
  speed([
    { name: 'English', tool: WHOSAID, articles: english },
    { name: 'Ukrainian', tool: WHOSAID, articles: ukrainian },
  ]),
)
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
print('One long text', await memory({ en: english, uk: ukrainian }))
print('A batch on two threads', await threads(ukrainian))
print('A batch of many articles on two threads', await many({ en: english, uk: ukrainian }))
print('Models', sizes())

function print(title: string, table: string): void {
  console.log(`\n${title}\n\n${table.replace(/^/gmu, '  ')}`)
}

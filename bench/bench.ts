import { articles } from './articles.ts'
import { sizes } from './sizes.ts'
import { speed } from './speed.ts'
import { stages } from './stages.ts'
import { start } from './start.ts'
import { COMPROMISE, WHOSAID, WINK } from './tools.ts'

const english = articles('en')
const ukrainian = articles('uk')

print(`${english.length} English articles`, speed([WHOSAID, COMPROMISE, WINK], english))
print(`${ukrainian.length} Ukrainian articles`, speed([WHOSAID], ukrainian))
print('Where the time goes, in Ukrainian', await stages(WHOSAID, ukrainian))
print('Start to first output', await start())
print('Models', sizes())

function print(title: string, table: string): void {
  console.log(`\n${title}\n\n${table.replace(/^/gmu, '  ')}`)
}

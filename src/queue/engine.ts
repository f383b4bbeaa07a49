import { modelName } from '../entities/tagging/tagger.ts'
import { UserError } from '../errors.ts'
import { languages } from '../language/registry.ts'
import { VERSION } from '../package.ts'
import type { Connection } from './connection.ts'
import { keyOf } from './ledger.ts'
import { patiently } from './trouble.ts'

/** Makes a queue one of this engine's. Throws a `UserError` while it has results or workers of another. */
export async function claim(connection: Connection): Promise<void> {
  const { redis, queue, report } = connection
  const engine = describe()
  const key = keyOf(connection, 'engine')
  const held = await patiently(report, () => redis.set(key, engine, 'NX', 'GET'))
  if (held === null || held === engine) return
  const [uncollected, workers] = await Promise.all([redis.zcard(keyOf(connection, 'order')), queue.getWorkersCount()])
  if (uncollected > 0 || workers > 0) {
    throw new UserError(
      'usage',
      `the queue is worked by whosaid ${held}, this is ${engine}; --mix works it nevertheless`,
    )
  }
  await redis.set(key, engine)
}

/** "0.1.0 with uk-1, en-1" */
function describe(): string {
  const models = Object.values(languages).map((language) => modelName(language))
  return `${VERSION} with ${models.filter(Boolean).join(', ')}`
}

import type { Job as Given } from 'bullmq'
import type { Connection } from './connection.ts'
import { type Failure, toFailure } from './finished.ts'
import type { Job } from './job.ts'
import { keyOf, register } from './ledger.ts'

/** The articles that failed, the first of them first. */
export async function* failuresOf(connection: Connection): AsyncGenerator<Failure> {
  for await (const { data, failedReason } of failedJobs(connection)) {
    yield toFailure(data, failedReason)
  }
}

/** Has what failed done again; what was collected as a failure is collected again, behind all others. Gives how many. */
export async function retryFailed(connection: Connection): Promise<number> {
  const jobs: Given<Job>[] = []
  for await (const job of failedJobs(connection)) jobs.push(job)
  for (const job of jobs) await retry(job, connection)
  return jobs.length
}

/** In this order: who is interrupted finds it among the failed ones again, and the collector waits for it. */
async function retry(job: Given<Job>, connection: Connection): Promise<void> {
  const { redis, queue } = connection
  const id = job.id!
  // how often it stopped its worker is not counted on
  await redis.hdel(queue.toKey(id), 'finishedOn', 'stc')
  await redis.srem(keyOf(connection, 'done'), id)
  await register(connection, [id])
  await job.retry('failed', { resetAttemptsMade: true })
}

async function* failedJobs({ queue }: Connection): AsyncGenerator<Given<Job>> {
  for (let from = 0; ; from += PAGE) {
    const jobs = await queue.getJobs('failed', from, from + PAGE - 1, true)
    yield* jobs
    if (jobs.length < PAGE) return
  }
}

const PAGE = 100

import type { Connection } from './connection.ts'

/** Whether Redis keeps nothing on its disk; false when it does not tell. */
export async function isVolatile({ redis }: Connection): Promise<boolean> {
  try {
    const [append, save] = await Promise.all([redis.config('GET', 'appendonly'), redis.config('GET', 'save')])
    return settingIn(append) === 'no' && settingIn(save) === ''
  } catch {
    return false
  }
}

/** ['appendonly', 'no'] */
function settingIn(reply: unknown): unknown {
  return Array.isArray(reply) ? reply[1] : undefined
}

export const VOLATILE = 'Redis keeps nothing on its disk, and loses the queue when it is restarted: set appendonly yes'

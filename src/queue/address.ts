import { isIP } from 'node:net'
import { UserError } from '../errors.ts'

/** Where Redis is and who asks. */
export interface Address {
  readonly host: string
  readonly port: number
  readonly db: number
  readonly username?: string
  readonly password?: string
  readonly tls?: { readonly servername?: string }
  /** Without user and password: for messages. */
  readonly shown: string
}

/**
 * The address as given, else from `WHOSAID_REDIS` or `REDIS_URL`; user and password, where it has none, from `REDIS_USERNAME`
 * and `REDIS_PASSWORD`, which no list of processes shows. Throws a `UserError` that does not repeat what was typed.
 */
export function readAddress(given: string | undefined, env: NodeJS.ProcessEnv): Address {
  const { protocol, hostname, port, pathname, username, password } = parse(
    given ?? env.WHOSAID_REDIS ?? env.REDIS_URL ?? 'redis://localhost',
  )
  const host = hostname.replace(BRACKETS, '')
  const address = { host, port: Number(port) || 6379, db: Number(pathname.slice(1)) }
  const user = decodeURIComponent(username) || env.REDIS_USERNAME
  const secret = decodeURIComponent(password) || env.REDIS_PASSWORD
  return {
    ...address,
    ...(user ? { username: user } : {}),
    ...(secret ? { password: secret } : {}),
    ...(protocol === 'rediss:' ? { tls: isIP(host) ? {} : { servername: host } } : {}),
    shown: `${protocol}//${hostname}:${address.port}${address.db ? `/${address.db}` : ''}`,
  }
}

function parse(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : null
  if (url && PROTOCOL.test(url.protocol) && url.hostname && DATABASE.test(url.pathname)) return url
  throw new UserError(
    'usage',
    'the address of Redis is redis://[user:password@]host[:port][/database], rediss:// for TLS',
  )
}

/** A message without the password, whoever wrote it. */
export function scrub(message: string, { password }: Address): string {
  return password ? message.replaceAll(password, '***').replaceAll(encodeURIComponent(password), '***') : message
}

// redis://…, rediss://…
const PROTOCOL = /^rediss?:$/u
// redis://localhost/2
const DATABASE = /^\/?\d{0,4}$/u
// [::1]
const BRACKETS = /^\[|\]$/gu

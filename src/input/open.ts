import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UserError } from '../errors.ts'
import { chain } from './chain.ts'
import { nativePath } from './native.ts'

/** The bytes of a file, or of standard input for `-`. */
export function open(path: string): AsyncIterable<Buffer> {
  return path === '-' ? process.stdin : createReadStream(nativePath(path))
}

/** Reads to the end. Throws a `UserError` where there are more than so many bytes. */
export async function readAll(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const kept: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes) throw new UserError('too-large', tooLarge(maxBytes))
    kept.push(chunk)
  }
  return Buffer.concat(kept)
}

/** Says why something is refused. */
export function tooLarge(maxBytes: number): string {
  return `is larger than ${maxBytes} bytes, see --max-bytes`
}

/** The bytes without their gzip, if they have one. */
export async function* unpack(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { head, all } = await peek(chunks)
  yield* isPacked(head) ? pipeline(Readable.from(all), createGunzip(), () => {}) : all
}

/** https://datatracker.ietf.org/doc/html/rfc1952#page-6 */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Reads the first bytes of a stream, 64 KB if there are as many. */
export async function peek(chunks: AsyncIterable<Buffer>): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const kept: Buffer[] = []
  for (let length = 0; length < HEAD; ) {
    const { value, done } = await iterator.next()
    if (done) break
    kept.push(value)
    length += value.length
  }
  return { head: Buffer.concat(kept), all: chain(kept, { [Symbol.asyncIterator]: () => iterator }) }
}

const HEAD = 65_536

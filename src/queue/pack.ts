import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Bytes as they travel through Redis: about a third of them. */
export async function pack(bytes: Uint8Array): Promise<string> {
  return (await deflate(bytes)).toString('base64')
}

export async function unpack(packed: string): Promise<Buffer> {
  return inflate(Buffer.from(packed, 'base64'))
}

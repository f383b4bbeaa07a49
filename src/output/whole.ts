import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** The whole path, without links as far as it is there: two names of one file have one. */
export async function wholePath(path: string): Promise<string> {
  return realpath(path).catch(() => namedPath(path))
}

/** The whole paths by which a walk through folders may come upon a file: its name, and where that leads if it is a link. */
export async function pathsTo(path: string): Promise<string[]> {
  return [await namedPath(path), await wholePath(path)]
}

async function namedPath(path: string): Promise<string> {
  const whole = resolve(path)
  return join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole))
}

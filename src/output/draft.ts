import { open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where a file grows until it is whole: beside it, hidden, always called the same, so that what a killed run left is written over. */
export function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.draft`)
}

/** Puts the draft in the place of its file: whoever reads sees the file before or the whole new one, even after a power cut. */
export async function publish(path: string): Promise<void> {
  const file = await open(draftOf(path), 'r+')
  await file.sync().finally(() => file.close())
  await rename(draftOf(path), path)
}

/** Removes a draft that will not be finished. */
export async function discard(path: string): Promise<void> {
  await rm(draftOf(path), { force: true })
}

/** Writes a file so that nobody finds half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await writeFile(draftOf(path), text)
    await publish(path)
  } catch (error) {
    await discard(path)
    throw error
  }
}

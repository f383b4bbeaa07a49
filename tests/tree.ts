import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from './command.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A temporary folder with files in folders, gone after the test. */
export function tree(files: Files): string {
  const path = folder({})
  plant(path, files)
  return path
}

/** Writes files and the folders they are in. */
export function plant(path: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
}

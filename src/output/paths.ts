import { createHash } from 'node:crypto'
import { sep } from 'node:path'
import type { PartialAnalysis } from '../analysis.ts'

/**
 * Where an article lies in a tree of files, without the last `.json`: under the path of its file, less the folder `root`;
 * in a folder called like its file if its id is another, as that of a record is. Leads nowhere out of the tree.
 */
export function treeName({ id, source }: PartialAnalysis, root = ''): string {
  const path = source.path ?? ''
  const parts = below(path, root)
  const own = String(id ?? path)
  const record = own.startsWith(`${path}#`) ? own.slice(path.length + 1) : own
  const names = own === path ? parts : [...parts, record]
  const folders = names.slice(0, -1).map((name) => safe(name).replace(JSON_END, '$&.d'))
  return [...folders, safe(names.at(-1) ?? '')].join('/')
}

/** Gives every name back once, and its doubles with a number: `a`, `a~2`; A and a are one, as they are on Windows and macOS. */
export function distinct(): (name: string) => string {
  const counts = new Map<number, number>()
  return function once(name: string): string {
    const key = keyOf(name)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? name : once(`${name}~${count}`)
  }
}

/**
 * The same for names that some system takes for one; keeps a million of them in little memory. Two that meet by chance merely
 * get a number.
 */
export function keyOf(name: string): number {
  return createHash('sha1').update(name.normalize().toLowerCase()).digest().readUIntBE(0, 6)
}

/** `../b/./a.txt` is a.txt below ../b, and b/a.txt below anything else. */
function below(path: string, root: string): string[] {
  const parts = split(path)
  const above = split(root)
  return (above.every((part, i) => part === parts[i]) ? parts.slice(above.length) : parts).filter(
    (part) => part !== '..',
  )
}

function split(path: string): string[] {
  return path.split(sep === '/' ? '/' : SLASHES).filter((part) => part !== '' && part !== '.')
}

/** A name that every system can give: «Що далі?» is «Що далі_», as are those that Windows keeps for itself. */
function safe(name: string): string {
  const cut = new TextDecoder().decode(Buffer.from(name).subarray(0, LONGEST)).replace(FORBIDDEN, '_')
  return cut.replace(TRIMMED, '_').replace(RESERVED, '_$&') || '_'
}

const SLASHES = /[\\/]/u
// a folder called so would meet a file: c.json/3.json beside c.json
const JSON_END = /\.json$/iu
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file; half a letter where a long name was cut
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/gu
// "a. " cannot be opened on Windows; ".." leads out
const TRIMMED = /[. ]+$/u
// NUL, com1.txt
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu
/** Bytes: file systems take 255, and an ending follows. */
const LONGEST = 200

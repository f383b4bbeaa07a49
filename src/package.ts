import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
// by its own name: the code of the command is bundled, and runs from another folder than the modules
const manifest = 'whosaid/package.json'

/** The folder of the package. */
export const ROOT: URL = new URL('./', pathToFileURL(require.resolve(manifest)))

/** The version of the package. */
export const VERSION: string = require(manifest).version

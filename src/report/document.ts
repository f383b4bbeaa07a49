import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { printable } from '../output/printable.ts'
import { ROOT, VERSION } from '../package.ts'
import { html, type Markup, render, verbatim } from './markup.ts'

export interface Page {
  /** For the tab of the browser. */
  readonly title: string
  readonly body: Markup
  /** Which script and style of `client/` the page runs. */
  readonly client: 'article' | 'corpus'
  /** What the script reads, by `readData()`. */
  readonly data: unknown
}

/**
 * One self-contained HTML file. Its Content-Security-Policy lets nothing run but the one script, and nothing be loaded: what
 * an article brings is text, whatever it looks like.
 */
export function renderDocument({ title, body, client, data }: Page): string {
  const script = asset(`${client}.js`)
  const style = asset(`${client}.css`)
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="whosaid ${VERSION}">
<title>${printable(title)}</title>
<style>${verbatim(style)}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${verbatim(inert(data))}</script>
<script>${verbatim(script)}</script>
</body>
</html>
`
  return render(page)
}

/** JSON that ends no script element and is no JavaScript either: `</script>`, `<!--`, U+2028. */
export function inert(data: unknown): string {
  return JSON.stringify(data).replace(MARKUP, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const MARKUP = /[<>&\u2028\u2029]/gu

/** Bundled by `npm run build`. */
function asset(name: string): string {
  const text = readFileSync(new URL(`dist/report/client/${name}`, ROOT), 'utf8').trim()
  if (CLOSING.test(text)) throw new Error(`${name} would end its element`)
  return text
}

// what ends a script or a style, or turns the rest of a script into a comment
const CLOSING = /<\/(?:script|style)|<!--/iu

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

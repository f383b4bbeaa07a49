/** A piece of HTML that was made by `html`; no JSON has the symbol, so none can pass for it. */
export interface Markup {
  readonly [MARKUP]: string
}

/** What can stand in a template: text is escaped, lists are joined, nothing stands for nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[]

/** The one way to make HTML: html`<a href="${url}">${text}</a>`. Attributes are always in double quotes. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = strings[0]!
  for (const [index, content] of contents.entries()) {
    if (UNQUOTED.test(strings[index]!)) throw new Error(`an attribute without quotes: ${strings[index]}`)
    markup += render(content) + strings[index + 1]
  }
  return { [MARKUP]: markup }
}

/** The HTML of a piece, to be written to a file. */
export function render(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (typeof content === 'string') return content.replace(SPECIAL, (char) => ESCAPES[char]!)
  if (typeof content === 'number') return String(content)
  return isMarkup(content) ? content[MARKUP] : content.map(render).join('')
}

/** Trusted text that is no article's: the bundled script and style, and JSON that is escaped already. */
export function verbatim(text: string): Markup {
  return { [MARKUP]: text }
}

/** The address if a link may lead there: of the web, nothing that runs. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

const MARKUP = Symbol('markup')

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return MARKUP in content
}

// <a href=${url}>
const UNQUOTED = /=\s*$/u

// a carriage return would be read as a line feed, a null byte is none of HTML's
const SPECIAL = /[&<>"'\r\0]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
}

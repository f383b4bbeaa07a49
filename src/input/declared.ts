/** The encoding that a page or an XML declaration names in its first bytes; null when there is none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  return (XML.exec(head) ?? META.exec(head))?.groups?.name ?? null
}

/** Browsers look no further than 1,024 bytes; some pages need it. */
const HEAD = 8192
// <?xml version="1.0" encoding="windows-1251"?>
const XML = /^\s*<\?xml[^<>]{0,99}encoding\s*=\s*["'](?<name>[\w:.-]+)/iu
// <meta charset="koi8-u">, <meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
const META = /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?\s*(?<name>[\w:.-]+)/iu

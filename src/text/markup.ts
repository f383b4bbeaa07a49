/** What of a Markdown text is not read: https://spec.commonmark.org. Bounded, so that it is linear on hostile input. */
export const MARKUP: readonly RegExp[] = [
  // ```js … ```
  /(?<=^|\n) {0,3}(?<fence>`{3,9}|~{3,9})[^\n`]{0,99}\n(?:[^\n]{0,300}\n){0,99}? {0,3}\k<fence>(?=\s|$)/u,
  // ![A bridge](bridge.jpg)
  /!\[[^[\]\n]{0,300}\]\([^()\n]{0,1000}\)/u,
  // [ and ](https://example.org/bridge "The bridge") around the words of a link
  /\[(?=[^[\]\n]{1,300}\]\()/u,
  /\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:[ \t]{1,9}["'][^"'\n]{0,200}["'])?\)/u,
  // [^1]
  /\[\^[^[\]\s]{1,20}\]:?/u,
  // <!-- more -->, <br>, </div>
  /<!--[^\n]{0,300}?-->|<\/?[a-zA-Z][^<>\n]{0,300}>/u,
  // **bold**, _italic_, ~~gone~~; but 2 * 3, snake_case
  /(?<![\p{L}\p{N}*_])(?:[*_]{1,4}|~~)(?=[^\s*_~])|(?<=[^\s*_~])(?:[*_]{1,4}|~~)(?![\p{L}\p{N}*_])/u,
  // `code`, \*
  /`|\\[!-/:-@[-`{-~]/u,
  // the second line of a paragraph of a block quote
  /(?<=(?:^|\n) {0,3}>[^\n]{0,2000}[^\s>][ \t]{0,9}\n)(?: {0,3}>){1,9}[ \t]?/u,
]

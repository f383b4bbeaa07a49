/** What an id can be pointed at by, in this page or with `#q3`; null for one that whosaid would not give. */
export function anchor(id: string): string | null {
  return ANCHOR.test(id) ? id : null
}

// q12, e3
const ANCHOR = /^[a-z]\d{1,9}$/u

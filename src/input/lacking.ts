/** What the records read so far all lack of the fields that `--fields` names. */
export interface Lacking {
  /** How many records. */
  readonly records: number
  readonly fields: readonly string[]
}

/** Of an input that is no record, and where nothing is read yet. */
export const NOTHING_READ: Lacking = { records: 0, fields: [] }

/** What one article lacks; a text or a page has no fields, and what cannot be read tells nothing. */
export function lackingIn({ lacks }: { readonly lacks?: readonly string[]; readonly id: unknown }): Lacking {
  return lacks ? { records: 1, fields: lacks } : NOTHING_READ
}

/** What the records of both lack. */
export function bothLack(some: Lacking, others: Lacking): Lacking {
  if (some.records === 0) return others
  if (others.records === 0) return some
  const fields = some.fields.filter((name) => others.fields.includes(name))
  return { records: some.records + others.records, fields }
}

/** A line for each field that no record has: the metadata stay empty everywhere, most likely by a slip. */
export function lackingLines({ fields }: Lacking): string[] {
  return fields.map((name) => `no record has the field "${name}" (see --fields)`)
}

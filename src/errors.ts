/** A failure that the user can mend: shown as one line, without a stack. */
export class UserError extends Error {
  /** For programs: `too-large`, `bad-json`, … */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A mistake of the user, told in one or a few lines; the program ends with exit code 2. */
export class UserError extends Error {
  /** What to do about it; empty when the message says it all. */
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}

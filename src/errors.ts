/** Something that the caller can mend: said in one line, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

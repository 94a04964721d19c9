/** Something the user can mend: the message is one line that says what to do, shown without a trace. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What is wrong with a file that the command was given: told on stderr as `file:line: reason`, exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    reason: string
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${reason}`);
  }
}

/** Trouble of the caller's making: printed as one line on standard error, exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

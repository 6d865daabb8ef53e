/** What is wrong with a pack; the message says it of which one, and what to do. */
export type PackFault = 'foreign' | 'older' | 'newer' | 'truncated' | 'checksum' | 'inconsistent';

export class PackError extends Error {
  override readonly name = 'PackError';
  readonly fault: PackFault;

  constructor(fault: PackFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** Why a container cannot be read. */
export type ContainerFault = 'not-a-container' | 'newer-format' | 'passphrase-missing' | 'passphrase-wrong' | 'damaged';

/** A container that cannot be read; `where` is the part that was being read. */
export class ContainerError extends Error {
  readonly fault: ContainerFault;
  readonly where: string;
  constructor(fault: ContainerFault, where: string, options?: ErrorOptions) {
    super(`${fault}: ${where}`, options);
    this.fault = fault;
    this.where = where;
  }
}

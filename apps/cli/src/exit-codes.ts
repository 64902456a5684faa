/** 0: done; 1: a difference, or refused by what is in the files; 2: called wrongly. */
export const EXIT = { ok: 0, refused: 1, usage: 2 } as const;

/** Ends the command with a message for people. `usage`: the call is wrong; `refused`: the content is. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const usageError = (message: string): CommandError => new CommandError(message, EXIT.usage);
export const refusal = (message: string): CommandError => new CommandError(message, EXIT.refused);

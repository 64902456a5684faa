/** One JSON document, exactly one line. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

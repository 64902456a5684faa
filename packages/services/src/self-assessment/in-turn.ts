/** Lets a few pieces of work run at once and the others wait for their turn, first come first served. */
export const createTurns = (atOnce: number): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const done = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => { waiting.push(resolve); });
    running += 1;
    try {
      return await work();
    } finally {
      done();
    }
  };
};

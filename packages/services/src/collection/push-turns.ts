import type { Deps } from '../deps.ts';

/** Each delivery holds a connection for its lease and one for storing: as many at once as leave connections to the others. */
const atOnce = 4;

type Turns = { working: number; readonly waiting: (() => void)[] };
const turnsOf = new WeakMap<Deps['db']['pool'], Turns>();

/** Runs a delivery when it is its turn. */
export const inTurn = async <T>({ db }: Pick<Deps, 'db'>, work: () => Promise<T>): Promise<T> => {
  const turns = turnsOf.get(db.pool) ?? { working: 0, waiting: [] };
  turnsOf.set(db.pool, turns);
  if (turns.working >= atOnce) await new Promise<void>((resolve) => turns.waiting.push(resolve));
  else turns.working += 1;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.working -= 1;
  }
};

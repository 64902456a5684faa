import type { Deps } from '../deps.ts';
import { demoCounties } from './demo-counties.ts';
import { demoState } from './demo-mark.ts';
import { seedCounty } from './seed-county.ts';

/** Other work comes first between two datasets. */
const breathMs = 40;

export type CountyProgress = { readonly done: number; readonly total: number };

export type CountyQueue = {
  /** Makes all further counties of the demo in the background, one after the other. */
  readonly start: () => void;
  /** This one is next; it is made even where nothing runs in the background. */
  readonly prefer: (countyId: string) => void;
  /** How far the county is; null where its making has not begun or is over. */
  readonly progressOf: (countyId: string) => CountyProgress | null;
  /** Resolves when nothing is being made. */
  readonly idle: () => Promise<void>;
  /** Ends before the next dataset; what was begun is cleared and made again at the next start. */
  readonly stop: () => Promise<void>;
};

/** Makes the counties of the demo beside the first: in this order, or first the one that somebody waits for. */
export const createCountyQueue = (deps: () => Deps): CountyQueue => {
  const waiting: string[] = [];
  const progress = new Map<string, CountyProgress>();
  let working: Promise<void> | null = null;
  let [isStopped, isAwaited] = [false, false];

  const goesOn = async (): Promise<boolean> => {
    if (!isAwaited) await new Promise((resolve) => setTimeout(resolve, breathMs));
    return !isStopped;
  };

  const makeOne = async (id: string): Promise<void> => {
    const county = demoCounties.find((one) => one.id === id);
    if (!county) return;
    progress.set(id, { done: 0, total: 0 });
    try {
      await seedCounty(deps(), county, goesOn, (done, total) => progress.set(id, { done, total }));
    } catch (error) {
      deps().log.error({ err: error, county: id }, 'a demo county could not be made');
    } finally {
      progress.delete(id);
    }
  };

  const work = async (): Promise<void> => {
    if ((await demoState(deps())) === 'seeded') {
      for (let id = waiting.shift(); id !== undefined && (await goesOn()); id = waiting.shift()) {
        await makeOne(id);
        isAwaited = false;
      }
    }
    working = null;
  };

  const go = (): void => {
    if (!isStopped) working ??= work().catch((error: unknown) => { working = null; deps().log.error({ err: error }, 'the demo counties could not be made'); });
  };

  return {
    start: () => {
      waiting.push(...demoCounties.map(({ id }) => id).filter((id) => !waiting.includes(id)));
      go();
    },
    prefer: (countyId) => {
      isAwaited = true;
      if (progress.has(countyId)) return;
      const at = waiting.indexOf(countyId);
      if (at >= 0) waiting.splice(at, 1);
      waiting.unshift(countyId);
      go();
    },
    progressOf: (countyId) => progress.get(countyId) ?? null,
    idle: async () => { while (working) await working; },
    stop: async () => { isStopped = true; await working; },
  };
};

import type { Deps } from '../deps.ts';
import { demoCounties } from './demo-counties.ts';
import { demoState } from './demo-mark.ts';
import { seedCounty } from './seed-county.ts';

/** Other work comes first between two datasets. */
const breathMs = 40;

/** Makes the further counties of the demo one after the other in the background; `stop` ends it before the next dataset. */
export const startDemoCounties = (deps: Deps): { readonly stop: () => Promise<void> } => {
  let isStopped = false;
  const goesOn = async (): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, breathMs));
    return !isStopped;
  };
  const work = async (): Promise<void> => {
    if ((await demoState(deps)) !== 'seeded') return;
    for (const county of demoCounties) if (await goesOn()) await seedCounty(deps, county, goesOn).catch((error: unknown) => deps.log.error({ err: error, county: county.id }, 'a demo county could not be made'));
  };
  const done = work().catch((error: unknown) => deps.log.error({ err: error }, 'the demo counties could not be made'));
  return { stop: () => { isStopped = true; return done; } };
};

import type { Deps } from '../deps.ts';
import type { OpensOn } from '../users/opens-on.ts';
import { countyState } from './county-mark.ts';
import type { CountyProgress } from './county-queue.ts';
import { type DemoAccount, demoAccounts, isEverywhere } from './demo-accounts.ts';
import { demoCounties } from './demo-counties.ts';
import { demoState } from './demo-mark.ts';

type Preparing = { readonly id: string; readonly title: string; readonly orgId: string; readonly orgName: string; readonly state: 'preparing'; readonly opensOn: OpensOn; readonly progress: CountyProgress | null };

/** The counties of the demo that are still being made, for those who will have duties there. */
export const preparingCounties = async (deps: Deps, userId: string): Promise<readonly Preparing[]> => {
  const isAbove = demoAccounts.some((account) => account.userId === userId && isEverywhere(account));
  if (!deps.isDemo || !isAbove || (await demoState(deps)) !== 'seeded') return [];
  const states = await Promise.all(demoCounties.map((county) => countyState(deps, county)));
  return demoCounties.flatMap(({ id, title, org, repair }, index): Preparing[] => (states[index] === 'seeded' ? [] : [{ id, title, orgId: org.id, orgName: org.name, state: 'preparing', opensOn: repair === undefined ? 'overview' : 'rectification', progress: deps.counties.progressOf(id) }]));
};

/** Accounts of the counties that are there, each with its county. */
export const accountsOfCounties = async (deps: Pick<Deps, 'db'>): Promise<readonly (DemoAccount & { readonly place: string })[]> => {
  const withPeople = demoCounties.filter(({ accounts }) => accounts !== undefined);
  const states = await Promise.all(withPeople.map((county) => countyState(deps, county)));
  return withPeople.flatMap(({ accounts = [], org }, index) => (states[index] === 'seeded' ? accounts.map((account) => ({ ...account, place: org.name })) : []));
};

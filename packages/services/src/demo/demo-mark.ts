import { settingRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';

const key = 'demo';

export type DemoState = 'none' | 'seeding' | 'seeded';

/** `seeding`: a start was broken off; what is there is an unfinished demo and nothing else. */
export const demoState = async (deps: Pick<Deps, 'db'>): Promise<DemoState> => {
  const value = await settingRepository(deps.db.prisma).find(key);
  if (typeof value !== 'object' || value === null || !('state' in value)) return 'none';
  return value.state === 'seeded' ? 'seeded' : 'seeding';
};

export const markDemo = (deps: Pick<Deps, 'db' | 'clock'>, state: 'seeding' | 'seeded'): Promise<void> => settingRepository(deps.db.prisma).set(key, { state, at: deps.clock().toISOString() });

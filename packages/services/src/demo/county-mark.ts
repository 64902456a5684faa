import { settingRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { DemoCounty } from './demo-county.ts';

export type CountyState = 'none' | 'seeding' | 'seeded';

const keyOf = (county: Pick<DemoCounty, 'id'>): string => `demo-county:${county.id}`;

/** `seeding`: it is being made, or a start was broken off while it was. */
export const countyState = async (deps: Pick<Deps, 'db'>, county: Pick<DemoCounty, 'id'>): Promise<CountyState> => {
  const value = await settingRepository(deps.db.prisma).find(keyOf(county));
  return value === 'seeded' || value === 'seeding' ? value : 'none';
};

export const markCounty = (deps: Pick<Deps, 'db'>, county: Pick<DemoCounty, 'id'>, state: 'seeding' | 'seeded'): Promise<void> => settingRepository(deps.db.prisma).set(keyOf(county), state);

import { settingRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';

const key = 'demo';

/** Whether the data are those of the demo, seeded completely. */
export const hasDemo = async (deps: Deps): Promise<boolean> => (await settingRepository(deps.db.prisma).find(key)) !== null;
export const markDemo = (deps: Deps): Promise<void> => settingRepository(deps.db.prisma).set(key, { seededAt: deps.clock().toISOString() });

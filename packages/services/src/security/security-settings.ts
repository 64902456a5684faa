import { settingRepository } from '@siheng/db';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

/** How people sign in. Every value has a safe default; the safest bounds cannot be undercut. */
export const securitySettingsSchema = z.strictObject({
  password: z.strictObject({
    minimumLength: z.int().min(8).max(64).default(10),
    /** Of lower case, upper case, digits, others. */
    kinds: z.int().min(1).max(4).default(2),
    /** None of so many earlier ones; 0: not looked at. */
    history: z.int().min(0).max(24).default(5),
  }).prefault({}),
  /** So many wrong passwords in a row close the account for so many minutes. */
  lock: z.strictObject({ failures: z.int().min(3).max(10).default(5), minutes: z.int().min(5).max(24 * 60).default(15) }).prefault({}),
  /** 三员分立: `staffed` is in force from the moment that there is a security administrator and an auditor. */
  separation: z.enum(['off', 'staffed', 'on']).default('staffed'),
});

export type SecuritySettings = z.output<typeof securitySettingsSchema>;

export const securityKey = 'security';

/** The settings in force. What cannot be read is as if it were not set: the safe default. */
export const readSecurity = async (deps: Pick<Deps, 'db'>): Promise<SecuritySettings> => {
  const parsed = securitySettingsSchema.safeParse((await settingRepository(deps.db.prisma).find(securityKey)) ?? {});
  return parsed.success ? parsed.data : securitySettingsSchema.parse({});
};

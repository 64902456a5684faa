import { settingRepository } from '@siheng/db';
import type { Prisma } from '@siheng/db';
import { z } from 'zod';

/** What the documents leave open about repairs, as an organisation decided it. */
const valuesSchema = z.object({
  /** From which reminder on it is a notice (通报). 多次 is not defined in 003. */
  noticeAfter: z.int().min(1).max(99),
  /** From which reminder on it is a warning (警告); not before the notice. */
  warningAfter: z.int().min(1).max(99),
  /** 每天: every calendar day, or working days only. */
  everyDay: z.enum(['calendar', 'workdays']),
  /** 整改到位: nothing lost any more, or less than before. */
  rectified: z.enum(['no-loss', 'improved']),
});

export const rectificationSettingsSchema = valuesSchema.refine(({ noticeAfter, warningAfter }) => noticeAfter <= warningAfter, { path: ['warningAfter'] });
export type RectificationSettings = z.infer<typeof valuesSchema>;

const storedSchema = valuesSchema.extend({ version: z.int().min(1), reason: z.string(), by: z.string(), at: z.iso.datetime() });
export type StoredRectificationSettings = z.infer<typeof storedSchema>;

/** The recommended readings of the documents. */
export const usualRectificationSettings: RectificationSettings = { noticeAfter: 3, warningAfter: 4, everyDay: 'calendar', rectified: 'no-loss' };

const keyOf = (orgId: string): string => `rectification.settings.${orgId}`;

/** What was decided, with by whom and why; null: nobody has, the usual readings hold. */
export const findStoredSettings = async (client: Prisma.TransactionClient, orgId: string): Promise<StoredRectificationSettings | null> => {
  const parsed = storedSchema.safeParse(await settingRepository(client).find(keyOf(orgId)));
  return parsed.success ? parsed.data : null;
};

/** What holds for an organisation. */
export const findRectificationSettings = async (client: Prisma.TransactionClient, orgId: string): Promise<RectificationSettings> => (await findStoredSettings(client, orgId)) ?? usualRectificationSettings;

export const storeSettings = (client: Prisma.TransactionClient, orgId: string, settings: StoredRectificationSettings): Promise<void> => settingRepository(client).set(keyOf(orgId), settings);

import { settingRepository } from '@siheng/db';
import type { Scheme } from '@siheng/kernel';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

const valueSchema = z.object({ cny: z.string(), decision: z.string() });

/** 1分值的经费: CNY for one funding point, with the decision that set it. */
export type PointValue = z.infer<typeof valueSchema>;

export const pointValueKey = (assessmentId: string): string => `consequences.point-value.${assessmentId}`;

/** What the scheme says, or what was set for this assessment; null: not set, the ledger then shows points only. */
export const findPointValue = async (deps: Deps, assessmentId: string, scheme: Scheme): Promise<PointValue | null> => {
  const parameter = scheme.parameters?.find((one) => one.kind === 'cny');
  if (typeof parameter?.value === 'string') return { cny: parameter.value, decision: parameter.clause };
  const parsed = valueSchema.safeParse(await settingRepository(deps.db.prisma).find(pointValueKey(assessmentId)));
  return parsed.success ? parsed.data : null;
};

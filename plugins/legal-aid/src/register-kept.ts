import { factIds, type MetricAnswer, type Period, yesNo } from '@siheng/plugin-sdk';

type Register = { readonly factId: string; readonly openedOn: string; readonly closedOn: string | null };

/** Whether a register was kept at the day of scoring, or until the period ended. */
export const registerKept = (registers: readonly Register[], period: Period, asOf: string): MetricAnswer => {
  const at = asOf < period.to ? asOf : period.to;
  const kept = registers.filter(({ openedOn, closedOn }) => openedOn <= at && (closedOn === null || closedOn >= at));
  return yesNo(kept.length > 0, factIds(kept));
};

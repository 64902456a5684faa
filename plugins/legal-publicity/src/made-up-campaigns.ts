import { type Period, quartersOf } from '@siheng/plugin-sdk';

/** Number of the i-th generated campaign: activities of one unit point to the same campaigns. */
export const campaignNo = (unit: string, index: number): string => `${unit}-专${index + 1}`;

/** Generated campaigns go round the quarters, so that their activities can be held in time. */
export const campaignWindow = (period: Period, index: number): Period => {
  const quarters = quartersOf(period);
  return quarters[index % quarters.length] ?? period;
};

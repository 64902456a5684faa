import type { Period } from '../contract.ts';

/** Whether an ISO date lies in a period; both ends belong to it. */
export const inPeriod = (date: string, period: Period): boolean => date >= period.from && date <= period.to;

import { inPeriod, type Period } from '@siheng/plugin-sdk';

/** Whether a campaign of the period is over; it is so on its last day. */
export const isOver = (period: Period, asOf: string) => ({ endsOn }: { readonly endsOn: string }): boolean => inPeriod(endsOn, period) && endsOn <= asOf;

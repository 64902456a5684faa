import { factIds, type MetricAnswer, type Period, yesNo } from '@siheng/plugin-sdk';

type Document = { readonly factId: string; readonly issuedOn: string; readonly repealedOn: string | null };

/** Whether one of the documents is in force at the end of the period, or at asOf while it runs; the day of the repeal no longer is. */
export const ruleInForce = (documents: readonly Document[], { period, asOf }: { readonly period: Period; readonly asOf: string }): MetricAnswer => {
  const at = asOf < period.to ? asOf : period.to;
  const valid = documents.filter(({ issuedOn, repealedOn }) => issuedOn <= at && (repealedOn === null || repealedOn > at));
  return yesNo(valid.length > 0, factIds(valid));
};

import { type Fact, factIds, halfYearName, halfYearsOf, type MetricAnswer, notApplicable, type Period, periodsWithout, yesNo } from '@siheng/plugin-sdk';
import type { selfChecks } from './collectors/self-checks.ts';

type SelfCheck = Fact<(typeof selfChecks)['row']>;

/** 每半年开展一次: in every half-year that has ended by asOf a self-check shows this kind of evidence. */
export const halfYearlyEvidence = (checks: readonly SelfCheck[], kind: 'notice' | 'measures' | 'summary' | 'photos', { period, asOf }: { readonly period: Period; readonly asOf: string }): MetricAnswer => {
  const halves = halfYearsOf(period, asOf);
  if (halves.length === 0) return notApplicable('no half-year has ended yet');
  const proven = checks.filter((check) => check[kind]);
  const missed = periodsWithout(halves, proven.map((check) => check.date));
  return yesNo(missed.length === 0, factIds(missed.length === 0 ? proven : checks.filter((check) => !check[kind])), missed.map(halfYearName));
};

import { defineMetric, notApplicable, periodsWithout, quarterName, quartersOf, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { typicalCases } from '../collectors/typical-cases.ts';

/** 每季典型案例: one submitted in every quarter that has ended by asOf (001-预防化解矛盾纠纷体系-3-d). */
export const quarterlyTypicalCasesDone = defineMetric({
  id: 'quarterly-typical-cases-done', title: { zh: '每季典型案例', en: 'Quarterly typical cases' }, unit: 'yes-no',
  needs: { typicalCases },
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const quarters = quartersOf(period, asOf);
    if (quarters.length === 0) return notApplicable('no quarter has ended yet');
    const missed = periodsWithout(quarters, facts.typicalCases.map((one) => one.submittedAt));
    return yesNo(missed.length === 0, [], missed.map(quarterName));
  },
});

import { defineMetric, factIds, inPeriod, notApplicable, number, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

/** The quarter is the one in which `asOf` lies: at the end of a quarter it is the quarter's own value, at the end of the year the last. */
export const aidCasesPerPopulationQuarter = defineMetric({
  id: 'aid-cases-per-population-quarter', title: { zh: '季度法援受理量占常驻人口比例', en: 'Aid cases of the quarter per resident' }, unit: 'ratio',
  needs: { cases }, params: z.object({}),
  measure({ facts, period, asOf, unit }) {
    if (unit.residentPopulation === null || unit.residentPopulation === 0) return notApplicable('the resident population of the unit is not known');
    const quarter = quartersOf(period).findLast(({ from }) => from <= asOf);
    if (quarter === undefined) return notApplicable('no quarter of the period has begun');
    const inQuarter = (date: string | null) => date !== null && inPeriod(date, quarter);
    const counted = facts.cases.filter(({ acceptedAt, enteredAt }) => inQuarter(acceptedAt) && inQuarter(enteredAt));
    return number(counted.length, unit.residentPopulation, factIds(counted));
  },
});

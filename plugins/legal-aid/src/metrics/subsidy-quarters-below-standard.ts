import { count, defineMetric, factIds, inPeriod, notApplicable, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { subsidies } from '../collectors/subsidies.ts';
import { isCriminalStage } from '../criminal-stage.ts';

export const subsidyQuartersBelowStandard = defineMetric({
  id: 'subsidy-quarters-below-standard', title: { zh: '补贴低于标准的季度数', en: 'Quarters with subsidies below the standard' }, unit: 'count',
  needs: { subsidies },
  params: z.object({ standardCNY: z.number().min(0).default(800).describe('每件补贴标准（元）') }),
  measure({ facts, params, period }) {
    const paid = facts.subsidies.filter(isCriminalStage);
    if (paid.length === 0) return notApplicable('no subsidy was paid for the stages before trial');
    const below = paid.filter(({ amountCNY }) => amountCNY < params.standardCNY);
    return count(quartersOf(period).filter((quarter) => below.some(({ paidAt }) => inPeriod(paidAt, quarter))).length, factIds(below));
  },
});

import { defineMetric, factIds, notApplicable, number } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { subsidies } from '../collectors/subsidies.ts';
import { isCriminalStage } from '../criminal-stage.ts';

export const criminalStageSubsidy = defineMetric({
  id: 'criminal-stage-subsidy', title: { zh: '刑事侦查、起诉阶段最低个案补贴', en: 'Lowest subsidy per criminal case before trial (CNY)' }, unit: 'number',
  needs: { subsidies }, params: z.object({}),
  measure({ facts }) {
    const paid = facts.subsidies.filter(isCriminalStage);
    if (paid.length === 0) return notApplicable('no subsidy was paid for the stages before trial');
    const lowest = Math.min(...paid.map(({ amountCNY }) => amountCNY));
    return number(lowest, 1, factIds(paid.filter(({ amountCNY }) => amountCNY === lowest)));
  },
});

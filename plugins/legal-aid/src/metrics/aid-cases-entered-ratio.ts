import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

export const aidCasesEnteredRatio = defineMetric({
  id: 'aid-cases-entered-ratio', title: { zh: '法援案件录入率', en: 'Share of aid cases entered' }, unit: 'ratio',
  needs: { cases }, params: z.object({}),
  measure({ facts }) {
    const handled = facts.cases.filter(({ acceptedAt }) => acceptedAt !== null);
    if (handled.length === 0) return notApplicable('no aid case was accepted in this period');
    const unentered = handled.filter(({ enteredAt }) => enteredAt === null);
    return ratio(handled.length - unentered.length, handled.length, factIds(unentered));
  },
});

import { defineMetric, factIds, inPeriod, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cases } from '../collectors/cases.ts';

export const aidCasesAnyEntered = defineMetric({
  id: 'aid-cases-any-entered', title: { zh: '内网有录入法援案件', en: 'Any aid case entered' }, unit: 'yes-no',
  needs: { cases }, span: 'all-time', params: z.object({}),
  measure({ facts, period }) {
    const entered = facts.cases.filter(({ enteredAt }) => enteredAt !== null && inPeriod(enteredAt, period));
    return yesNo(entered.length > 0, factIds(entered));
  },
});

import { defineMetric, factIds, inPeriod, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { consultations } from '../collectors/consultations.ts';

export const aidConsultsAnyEntered = defineMetric({
  id: 'aid-consults-any-entered', title: { zh: '内网有录入咨询', en: 'Any consultation entered' }, unit: 'yes-no',
  needs: { consultations }, span: 'all-time', params: z.object({}),
  measure({ facts, period }) {
    const entered = facts.consultations.filter(({ enteredAt }) => enteredAt !== null && inPeriod(enteredAt, period));
    return yesNo(entered.length > 0, factIds(entered));
  },
});

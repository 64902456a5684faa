import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { reconsiderationChecks } from '../collectors/reconsideration-checks.ts';
import { latestCheck } from '../latest-check.ts';

export const reconsiderationRegisterKept = defineMetric({
  id: 'reconsideration-register-kept', title: { zh: '受理点案件登记簿规范', en: 'Register kept' }, unit: 'yes-no',
  needs: { checks: reconsiderationChecks }, params: z.object({}),
  measure({ facts }) {
    const check = latestCheck(facts.checks);
    return yesNo(check?.registerKept === true, check === undefined ? [] : [check.factId]);
  },
});

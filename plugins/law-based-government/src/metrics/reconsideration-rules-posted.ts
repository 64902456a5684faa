import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { reconsiderationChecks } from '../collectors/reconsideration-checks.ts';
import { latestCheck } from '../latest-check.ts';

export const reconsiderationRulesPosted = defineMetric({
  id: 'reconsideration-rules-posted', title: { zh: '受理点制度标识上墙', en: 'Rules and signs posted' }, unit: 'yes-no',
  needs: { checks: reconsiderationChecks }, params: z.object({}),
  measure({ facts }) {
    const check = latestCheck(facts.checks);
    return yesNo(check?.rulesPosted === true, check === undefined ? [] : [check.factId]);
  },
});

import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { reconsiderationChecks } from '../collectors/reconsideration-checks.ts';
import { latestCheck } from '../latest-check.ts';

export const reconsiderationPointEstablished = defineMetric({
  id: 'reconsideration-point-established', title: { zh: '设立行政复议受理点', en: 'Reconsideration point established' }, unit: 'yes-no',
  needs: { checks: reconsiderationChecks }, params: z.object({}),
  measure({ facts }) {
    const check = latestCheck(facts.checks);
    return yesNo(check?.established === true, check === undefined ? [] : [check.factId]);
  },
});

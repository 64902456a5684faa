import { defineMetric, halfMonthsOf, periodName } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestChecks } from '../routine/fewest-checks.ts';

/** 每半个月对走访台账进行一次检查: 1st to 15th, 16th to the end of the month (003-特殊人群服务管理-2-c). */
export const keyPersonVisitLedgerChecks = defineMetric({
  id: 'key-person-visit-ledger-checks', title: { zh: '重点人员走访台账检查（最少的半月）', en: 'Half-monthly checks of the visit ledger' }, unit: 'count',
  needs: { routineChecks },
  params: z.object({}),
  measure: ({ facts, period, asOf }) =>
    fewestChecks([facts.routineChecks.filter((check) => check.kind === 'visit-ledger')], { spans: halfMonthsOf(period, asOf), name: periodName }),
});

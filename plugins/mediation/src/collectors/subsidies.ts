import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { caseNumber } from '../made-up/case-number.ts';
import { faultRate } from '../made-up/fault-rate.ts';

/** 补贴发放: the base allowance of full-time mediators and the subsidy for each case, when due and when paid. */
export const subsidies = defineCollector({
  id: 'subsidies', title: { zh: '调解补贴发放', en: 'Mediation subsidies' }, version: 1,
  row: z.object({ subsidyNo: z.string().min(1), kind: z.enum(['case', 'base']).default('case'), dueAt: z.iso.date(), paidAt: z.iso.date().nullable().default(null), amountCNY: z.number().nonnegative().nullable().default(null) }),
  key: ['subsidyNo', 'kind'], date: 'dueAt',
  columns: {
    subsidyNo: ['补贴编号', '案号', '发放编号', '编号'], kind: ['补贴类别', '补贴种类', '类别'], dueAt: ['应发日期', '应发放日期', '发放期限'],
    paidAt: ['实发日期', '发放日期', '实际发放日期'], amountCNY: ['金额', '金额（元）', '补贴金额', '发放金额'],
  },
  labels: { subsidyNo: 'Subsidy no.', kind: 'Kind', dueAt: 'Due on', paidAt: 'Paid on', amountCNY: 'Amount in CNY' },
  values: { kind: { case: ['个案补贴', '个案补助', '以案定补'], base: ['基础补贴', '基础补助', '固定补贴'] } },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly', rowsPerYear: 40,
  generate: (random, { period, rows, unit }) => {
    const faults = faultRate(random) / 4;
    return Array.from({ length: rows }, (_, i) => {
      const dueAt = dayIn(period, random());
      const paidAt = addDays(dueAt, chance(random, faults) ? between(random, 1, 60) : -between(random, 0, 20));
      return { subsidyNo: caseNumber(unit, period, i), kind: 'case' as const, dueAt, paidAt: chance(random, faults / 4) ? null : paidAt, amountCNY: between(random, 2, 10) * 50 };
    });
  },
});

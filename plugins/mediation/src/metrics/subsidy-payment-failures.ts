import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { subsidies } from '../collectors/subsidies.ts';

/** 未按要求发放补助: base and case subsidies due by asOf and not paid by their day (000-人民调解-3-a). */
export const subsidyPaymentFailures = defineMetric({
  id: 'subsidy-payment-failures', title: { zh: '未按要求发放补助', en: 'Subsidies not paid as required' }, unit: 'count',
  needs: { subsidies },
  params: z.object({}),
  measure: ({ facts, asOf }) => countOf(facts.subsidies.filter((subsidy) => subsidy.dueAt <= asOf && (subsidy.paidAt === null || subsidy.paidAt > subsidy.dueAt))),
});

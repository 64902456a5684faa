import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { infoMonthlyShortfall } from './info-monthly-shortfall.ts';

/** So many pieces in each month. */
const sent = (...byMonth: number[]) => byMonth.flatMap((items, month) => Array.from({ length: items }, (_, i) => ({
  infoNo: `N${month + 1}-${i + 1}`, submittedAt: `2018-${String(month + 1).padStart(2, '0')}-28`,
})));

testMetric(infoMonthlyShortfall, [
  { name: 'two every month', facts: { infoItems: sent(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2) }, expect: count(0) },
  { name: 'one in December', facts: { infoItems: sent(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1) }, expect: count(1, [], ['2018-12']) },
  { name: 'none in January is not made up by February', facts: { infoItems: sent(0, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2) }, expect: count(2, [], ['2018-01']) },
  { name: 'a running month is not yet due', facts: { infoItems: sent(2, 2, 0) }, asOf: '2018-03-30', expect: count(0) },
  { name: 'a month that has ended is', facts: { infoItems: sent(2, 2, 0) }, asOf: '2018-03-31', expect: count(2, [], ['2018-03']) },
  { name: 'a county may ask for one', facts: { infoItems: sent(1, 1, 1) }, params: { perMonth: 1 }, asOf: '2018-03-31', expect: count(0) },
], { alwaysApplies: true });

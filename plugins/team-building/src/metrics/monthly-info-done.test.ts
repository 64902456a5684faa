import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { monthlyInfoDone } from './monthly-info-done.ts';

/** So many pieces in each month. */
const sent = (...byMonth: number[]) => byMonth.flatMap((items, month) => Array.from({ length: items }, (_, i) => ({
  infoNo: `N${month + 1}-${i + 1}`, submittedAt: `2018-${String(month + 1).padStart(2, '0')}-28`,
})));

testMetric(monthlyInfoDone, [
  { name: '每月至少上报两篇', facts: { infoItems: sent(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2) }, expect: yesNo(true) },
  { name: '24 in the year with a month of 1 fails', facts: { infoItems: sent(3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1) }, expect: yesNo(false, ['N12-1'], ['2018-12']) },
  { name: 'one piece missing', facts: { infoItems: sent(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1) }, expect: yesNo(false, ['N12-1'], ['2018-12']) },
  { name: 'a running month is not yet due', facts: { infoItems: sent(2, 2) }, asOf: '2018-03-30', expect: yesNo(true) },
  { name: 'a month that has ended is', facts: { infoItems: sent(2, 2) }, asOf: '2018-03-31', expect: yesNo(false, [], ['2018-03']) },
  { name: 'a county may ask for three', facts: { infoItems: sent(3, 2) }, params: { perMonth: 3 }, asOf: '2018-02-28', expect: yesNo(false, ['N2-1', 'N2-2'], ['2018-02']) },
  { name: 'in the first month', facts: { infoItems: [] }, asOf: '2018-01-30', expect: notApplicable('no month of the period has ended') },
]);

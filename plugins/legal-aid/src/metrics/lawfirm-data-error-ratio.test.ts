import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { lawfirmDataErrorRatio } from './lawfirm-data-error-ratio.ts';

const check = (wrongRecords: number, over = {}) => ({ checkNo: 'K1', checkedOn: '2018-12-31', checkedRecords: 200, wrongRecords, reason: '示例', confirmed: true, ...over });

testMetric(lawfirmDataErrorRatio, [
  { name: '1 of 200 is below 1%', facts: { checks: [check(1)] }, expect: ratio(1, 200, ['K1']) },
  { name: '2 of 200 are exactly 1%', facts: { checks: [check(2)] }, expect: ratio(2, 200, ['K1']) },
  { name: 'all checks together, not their mean', facts: { checks: [check(0), check(2, { checkNo: 'K2', checkedRecords: 20 })] }, expect: ratio(2, 220, ['K2']) },
  { name: 'a check that is not confirmed does not count', facts: { checks: [check(0), check(9, { checkNo: 'K2', confirmed: false })] }, expect: ratio(0, 200) },
  { name: 'of last year', facts: { checks: [check(9, { checkedOn: '2017-12-31' })] }, expect: notApplicable('no record was checked in this period') },
  { name: 'nothing checked', facts: { checks: [] }, expect: notApplicable('no record was checked in this period') },
]);

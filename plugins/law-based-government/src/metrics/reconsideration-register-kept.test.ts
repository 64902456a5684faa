import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { reconsiderationRegisterKept } from './reconsideration-register-kept.ts';

const check = (over = {}) => ({ checkNo: 'K1', checkedOn: '2018-06-01', established: true, rulesPosted: true, registerKept: true, ...over });

testMetric(reconsiderationRegisterKept, [
  { name: 'seen on site', facts: { checks: [check()] }, expect: yesNo(true, ['K1']) },
  { name: 'not seen', facts: { checks: [check({ registerKept: false })] }, expect: yesNo(false, ['K1']) },
  { name: 'a later check stands', facts: { checks: [check({ checkNo: 'K2', checkedOn: '2018-06-02' }), check({ registerKept: false })] }, expect: yesNo(true, ['K2']) },
  { name: 'of one day the last number stands', facts: { checks: [check({ checkNo: 'K2', registerKept: false }), check()] }, expect: yesNo(false, ['K2']) },
  { name: 'a check of the next year does not count', facts: { checks: [check(), check({ checkNo: 'K2', checkedOn: '2019-01-01', registerKept: false })] }, expect: yesNo(true, ['K1']) },
  { name: 'reported without a check', facts: { checks: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

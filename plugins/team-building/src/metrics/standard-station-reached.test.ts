import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { standardStationReached } from './standard-station-reached.ts';

const check = (over = {}) => ({ checkNo: 'C1', checkedOn: '2018-12-31', reached: true, ...over });

testMetric(standardStationReached, [
  { name: '达到', facts: { checks: [check()] }, expect: yesNo(true, ['C1']) },
  { name: '没有达到', facts: { checks: [check({ reached: false })] }, expect: yesNo(false, ['C1']) },
  { name: 'reached the day after the year', facts: { checks: [check({ checkedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'reached in an earlier year', facts: { checks: [check({ checkedOn: '2016-11-01' })] }, expect: yesNo(true, ['C1']) },
  { name: 'the last check decides', facts: { checks: [check({ checkedOn: '2016-11-01' }), check({ checkNo: 'C2', reached: false })] }, expect: yesNo(false, ['C2']) },
  { name: 'never checked', facts: { checks: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

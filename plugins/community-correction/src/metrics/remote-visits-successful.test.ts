import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { remoteVisitsSuccessful } from './remote-visits-successful.ts';

const visit = (over = {}) => ({ visitNo: 'R1', date: '2018-04-01', successful: true, ...over });

testMetric(remoteVisitsSuccessful, [
  { name: 'held', facts: { remoteVisits: [visit()] }, expect: count(1, ['R1']) },
  { name: 'not held', facts: { remoteVisits: [visit({ successful: false })] }, expect: count(0) },
  { name: 'none', facts: { remoteVisits: [] }, expect: count(0) },
], { alwaysApplies: true });

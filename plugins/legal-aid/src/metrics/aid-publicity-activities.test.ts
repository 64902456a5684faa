import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidPublicityActivities } from './aid-publicity-activities.ts';

const campaign = (over = {}) => ({ campaignNo: 'P1', heldOn: '2018-12-31', topic: '法律援助进社区', ...over });

testMetric(aidPublicityActivities, [
  { name: 'held on the last day of the year', facts: { campaigns: [campaign()] }, expect: count(1, ['P1']) },
  { name: 'held on the day after', facts: { campaigns: [campaign({ heldOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'together with other work counts too', facts: { campaigns: [campaign(), campaign({ campaignNo: 'P2', standalone: false })] }, expect: count(2, ['P1', 'P2']) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { infoAdoptedRegion } from './info-adopted-region.ts';

const item = (over = {}) => ({ infoNo: 'N1', submittedAt: '2018-12-20', adoptedBy: 'province' as const, adoptedAt: '2018-12-31', ...over });

testMetric(infoAdoptedRegion, [
  { name: 'adopted on the last day of the year', facts: { infoItems: [item()] }, expect: count(1, ['N1']) },
  { name: 'adopted on the day after', facts: { infoItems: [item({ adoptedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'adopted at another level', facts: { infoItems: [item({ adoptedBy: 'city' })] }, expect: count(0) },
], { alwaysApplies: true });

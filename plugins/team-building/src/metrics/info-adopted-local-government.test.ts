import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { infoAdoptedLocalGovernment } from './info-adopted-local-government.ts';

const item = (over = {}) => ({ infoNo: 'N1', submittedAt: '2018-12-20', adoptedBy: 'local' as const, adoptedAt: '2018-12-31', ...over });

testMetric(infoAdoptedLocalGovernment, [
  { name: 'adopted on the last day of the year', facts: { infoItems: [item()] }, expect: count(1, ['N1']) },
  { name: 'adopted on the day after', facts: { infoItems: [item({ adoptedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'adopted at another level', facts: { infoItems: [item({ adoptedBy: 'district' })] }, expect: count(0) },
], { alwaysApplies: true });

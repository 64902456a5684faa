import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidInfoItems } from './aid-info-items.ts';

const item = (over = {}) => ({ infoNo: 'N1', submittedAt: '2018-12-31', ...over });

testMetric(aidInfoItems, [
  { name: 'sent on the last day', facts: { infoItems: [item()] }, expect: count(1, ['N1']) },
  { name: 'sent the day after', facts: { infoItems: [item({ submittedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'taken by the city or not', facts: { infoItems: [item(), item({ infoNo: 'N2', cityAdoptedAt: '2018-12-31' })] }, expect: count(2, ['N1', 'N2']) },
  { name: 'none', facts: { infoItems: [] }, expect: count(0) },
], { alwaysApplies: true });

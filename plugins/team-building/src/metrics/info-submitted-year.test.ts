import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { infoSubmittedYear } from './info-submitted-year.ts';

const item = (over = {}) => ({ infoNo: 'N1', submittedAt: '2018-12-31', ...over });

testMetric(infoSubmittedYear, [
  { name: 'sent on the last day of the year', facts: { infoItems: [item()] }, expect: count(1, ['N1']) },
  { name: 'sent on the day after', facts: { infoItems: [item({ submittedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'known only as adopted', facts: { infoItems: [item({ submittedAt: null, adoptedAt: '2018-05-01' })] }, expect: count(0) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { infoAdoptedYear } from './info-adopted-year.ts';

const item = (over = {}) => ({ infoNo: 'N1', submittedAt: '2018-12-20', adoptedAt: '2018-12-31', ...over });

testMetric(infoAdoptedYear, [
  { name: 'adopted on the last day of the year', facts: { infoItems: [item()] }, expect: count(1, ['N1']) },
  { name: 'adopted on the day after', facts: { infoItems: [item({ adoptedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'sent last year, adopted this year', facts: { infoItems: [item({ submittedAt: '2017-12-28', adoptedAt: '2018-01-03' })] }, expect: count(1, ['N1']) },
  { name: 'not adopted', facts: { infoItems: [item({ adoptedAt: null })] }, expect: count(0) },
], { alwaysApplies: true });

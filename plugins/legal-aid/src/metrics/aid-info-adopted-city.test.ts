import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidInfoAdoptedCity } from './aid-info-adopted-city.ts';

const item = (over = {}) => ({ infoNo: 'N1', submittedAt: '2018-12-01', cityAdoptedAt: '2018-12-31', ...over });

testMetric(aidInfoAdoptedCity, [
  { name: 'adopted on the last day', facts: { infoItems: [item()] }, expect: count(1, ['N1']) },
  { name: 'adopted the day after', facts: { infoItems: [item({ cityAdoptedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'sent last year, adopted in this one', facts: { infoItems: [item({ submittedAt: '2017-12-20', cityAdoptedAt: '2018-01-05' })] }, expect: count(1, ['N1']) },
  { name: 'not adopted', facts: { infoItems: [item({ cityAdoptedAt: null })] }, expect: count(0) },
  { name: 'none', facts: { infoItems: [] }, expect: count(0) },
], { alwaysApplies: true });

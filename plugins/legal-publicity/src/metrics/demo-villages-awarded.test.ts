import { events } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { demoVillagesAwarded } from './demo-villages-awarded.ts';

const title = (over = {}) => ({ awardNo: 'T1', villageNo: 'V1', level: 'county' as const, awardedOn: '2018-12-31', ...over });
const event = (over = {}) => ({ factId: 'T1', fields: { level: 'county', village: 'V1', work: 'V1', ...over } });

testMetric(demoVillagesAwarded, [
  { name: 'by the county', facts: { demoVillages: [title()] }, expect: events([event()]) },
  { name: 'by the province', facts: { demoVillages: [title({ level: 'province' })] }, expect: events([event({ level: 'province' })]) },
  { name: 'in the next year', facts: { demoVillages: [title({ awardedOn: '2019-01-01' })] }, expect: events([]) },
], { alwaysApplies: true });

import { events } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { commendations } from './commendations.ts';

const commendation = (over = {}) => ({
  commendationNo: 'H1', awardedOn: '2018-12-31', subject: 'unit' as const, category: 'single' as const, level: 'county' as const, work: '样例工作', confirmed: true, ...over,
});
const event = (over = {}) => ({ factId: 'H1', fields: { subject: 'unit', category: 'single', level: 'county', work: '样例工作', confirmed: true, ...over } });

testMetric(commendations, [
  { name: 'of the county', facts: { commendations: [commendation()] }, expect: events([event()]) },
  { name: 'of the province', facts: { commendations: [commendation({ level: 'province' })] }, expect: events([event({ level: 'province' })]) },
  { name: 'not confirmed: said, not left out', facts: { commendations: [commendation({ confirmed: false })] }, expect: events([event({ confirmed: false })]) },
  { name: 'of the next year', facts: { commendations: [commendation({ awardedOn: '2019-01-01' })] }, expect: events([]) },
], { alwaysApplies: true });

import { events } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { activityResults } from './activity-results.ts';

const result = (over = {}) => ({ resultNo: 'H1', date: '2018-12-31', activity: '样例业务竞赛', level: 'city' as const, result: '一等奖', ...over });
const event = (over = {}) => ({ factId: 'H1', fields: { level: 'city', activity: '样例业务竞赛', result: '一等奖', ...over } });

testMetric(activityResults, [
  { name: 'in a contest of the city', facts: { results: [result()] }, expect: events([event()]) },
  { name: 'in a contest of the province', facts: { results: [result({ level: 'province' })] }, expect: events([event({ level: 'province' })]) },
  { name: 'in the next year', facts: { results: [result({ date: '2019-01-01' })] }, expect: events([]) },
], { alwaysApplies: true });

import { events } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediaArticles } from './media-articles.ts';

const article = (over = {}) => ({ articleNo: 'M1', publishedOn: '2018-12-31', outlet: '样例日报', level: 'province' as const, subject: 'other' as const, work: '样例工作', ...over });
const event = (over = {}) => ({ factId: 'M1', fields: { level: 'province', outlet: '样例日报', work: '样例工作', ...over } });

testMetric(mediaArticles, [
  { name: 'a provincial paper', facts: { articles: [article()] }, expect: events([event()]) },
  { name: 'a national paper', facts: { articles: [article({ level: 'national' })] }, expect: events([event({ level: 'national' })]) },
  { name: 'without a piece of work it is its own', facts: { articles: [article({ work: null })] }, expect: events([event({ work: 'M1' })]) },
  { name: 'on a site of the administration', facts: { articles: [article({ internal: true })] }, expect: events([]) },
], { alwaysApplies: true });

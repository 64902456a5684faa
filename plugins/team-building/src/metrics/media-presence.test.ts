import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediaPresence } from './media-presence.ts';

const article = (over = {}) => ({ articleNo: 'M1', publishedOn: '2018-12-31', outlet: '样例日报', level: 'district' as const, subject: 'experience' as const, ...over });

testMetric(mediaPresence, [
  { name: 'an experience in a district paper', facts: { articles: [article()] }, expect: yesNo(true, ['M1']) },
  { name: 'in the next year', facts: { articles: [article({ publishedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'about something else', facts: { articles: [article({ subject: 'other' })] }, expect: yesNo(false) },
  { name: 'on a site of the administration', facts: { articles: [article({ internal: true })] }, expect: yesNo(false) },
  { name: 'none', facts: { articles: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

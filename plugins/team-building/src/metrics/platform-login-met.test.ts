import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { platformLoginMet } from './platform-login-met.ts';

const day = (over = {}) => ({ logNo: 'U1', date: '2018-03-01', workday: true, pageViews: 50, ...over });

testMetric(platformLoginMet, [
  { name: '50次/每工作日', facts: { usage: [day()] }, expect: yesNo(true) },
  { name: '49 on one day', facts: { usage: [day({ pageViews: 49 })] }, expect: yesNo(false, ['U1']) },
  { name: '0 on a holiday', facts: { usage: [day(), day({ logNo: 'U2', date: '2018-03-03', workday: false, pageViews: 0 })] }, expect: yesNo(true) },
  { name: 'half of the days', facts: { usage: [day(), day({ logNo: 'U2', date: '2018-03-02', pageViews: 49 })] }, params: { daysPercent: 50 }, expect: yesNo(true, ['U2']) },
  { name: 'less than 51% of the days', facts: { usage: [day(), day({ logNo: 'U2', date: '2018-03-02', pageViews: 49 })] }, params: { daysPercent: 51 }, expect: yesNo(false, ['U2']) },
  { name: 'no working day', facts: { usage: [] }, expect: notApplicable('no working day in this period') },
]);

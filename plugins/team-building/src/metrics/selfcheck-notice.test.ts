import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { selfcheckNotice } from './selfcheck-notice.ts';

const check = (checkNo: string, date: string, over = {}) => ({ checkNo, date, notice: true, ...over });

testMetric(selfcheckNotice, [
  { name: '每半年一次，有通知', facts: { checks: [check('S1', '2018-06-30'), check('S2', '2018-07-01')] }, expect: yesNo(true, ['S1', 'S2']) },
  { name: 'both in the second half', facts: { checks: [check('S1', '2018-07-01'), check('S2', '2018-12-31')] }, expect: yesNo(false, [], ['2018-H1']) },
  { name: 'the second without', facts: { checks: [check('S1', '2018-06-30'), check('S2', '2018-07-01', { notice: false })] }, expect: yesNo(false, ['S2'], ['2018-H2']) },
  { name: 'other evidence does not stand for it', facts: { checks: [check('S1', '2018-06-30'), check('S2', '2018-07-01', { notice: false, photos: true })] }, expect: yesNo(false, ['S2'], ['2018-H2']) },
  { name: 'a second check of the half makes up for it', facts: { checks: [check('S1', '2018-06-30'), check('S2', '2018-07-01', { notice: false }), check('S3', '2018-12-31')] }, expect: yesNo(true, ['S1', 'S3']) },
  { name: 'the running half is not asked for', facts: { checks: [check('S1', '2018-06-30')] }, asOf: '2018-12-30', expect: yesNo(true, ['S1']) },
  { name: 'none', facts: { checks: [] }, expect: yesNo(false, [], ['2018-H1', '2018-H2']) },
  { name: 'no half-year has ended', facts: { checks: [] }, asOf: '2018-06-29', expect: notApplicable('no half-year has ended yet') },
]);

import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { hardshipFamiliesFiled } from './hardship-families-filed.ts';

const family = (over = {}) => ({ familyNo: 'F1', filedAt: '2018-05-01', helpedAt: '2018-06-01', ...over });

testMetric(hardshipFamiliesFiled, [
  { name: 'every family is filed', facts: { hardshipFamilies: [family()] }, expect: yesNo(true) },
  { name: 'a family is not filed', facts: { hardshipFamilies: [family({ filedAt: null })] }, expect: yesNo(false, ['F1']) },
  { name: 'one of two', facts: { hardshipFamilies: [family(), family({ familyNo: 'F2', filedAt: null })] }, expect: yesNo(false, ['F2']) },
  { name: 'no family', facts: { hardshipFamilies: [] }, expect: notApplicable('no family in hardship is known') },
]);

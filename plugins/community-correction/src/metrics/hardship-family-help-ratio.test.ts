import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { hardshipFamilyHelpRatio } from './hardship-family-help-ratio.ts';

const family = (over = {}) => ({ familyNo: 'F1', filedAt: '2018-05-01', helpedAt: '2018-06-01', ...over });

testMetric(hardshipFamilyHelpRatio, [
  { name: 'helped', facts: { hardshipFamilies: [family()] }, expect: ratio(1, 1) },
  { name: 'not helped', facts: { hardshipFamilies: [family({ helpedAt: null })] }, expect: ratio(0, 1, ['F1']) },
  { name: 'one of two', facts: { hardshipFamilies: [family(), family({ familyNo: 'F2', helpedAt: null })] }, expect: ratio(1, 2, ['F2']) },
  { name: 'no family', facts: { hardshipFamilies: [] }, expect: notApplicable('no family in hardship is known') },
]);

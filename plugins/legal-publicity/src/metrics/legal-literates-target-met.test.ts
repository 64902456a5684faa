import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { legalLiteratesTargetMet } from './legal-literates-target-met.ts';

const counted = (over = {}) => ({ countNo: 'N1', countedOn: '2018-12-31', targetPersons: 60, trainedPersons: 60, ...over });

testMetric(legalLiteratesTargetMet, [
  { name: '60 of 60', facts: { counts: [counted()] }, expect: yesNo(true, ['N1']) },
  { name: '59 of 60', facts: { counts: [counted({ trainedPersons: 59 })] }, expect: yesNo(false, ['N1']) },
  { name: 'the latest count stands', facts: { counts: [counted(), counted({ countNo: 'N0', countedOn: '2018-06-30', trainedPersons: 20 })] }, expect: yesNo(true, ['N1']) },
  { name: 'no target', facts: { counts: [] }, expect: notApplicable('no target was set for this period') },
]);

import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { educationParticipation } from './education-participation.ts';

const exams = (passed: number) => Array.from({ length: 5 }, (_, i) => ({ examNo: `E${i + 1}`, kind: 'education' as const, staffNo: `S${i + 1}`, heldOn: '2018-11-20', passed: i < passed }));

testMetric(educationParticipation, [
  { name: '80% passed', facts: { exams: exams(4) }, expect: yesNo(true, ['E5']) },
  { name: '60% passed', facts: { exams: exams(3) }, expect: yesNo(false, ['E4', 'E5']) },
  { name: 'a county may ask for 81%', facts: { exams: exams(4) }, params: { passPercent: 81 }, expect: yesNo(false, ['E5']) },
  { name: 'nobody was assessed', facts: { exams: [] }, expect: notApplicable('nobody was examined in this period') },
]);

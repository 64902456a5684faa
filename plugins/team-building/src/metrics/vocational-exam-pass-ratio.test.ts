import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { vocationalExamPassRatio } from './vocational-exam-pass-ratio.ts';

const exam = (over = {}) => ({ examNo: 'E1', kind: 'vocational' as const, staffNo: 'S1', heldOn: '2018-11-20', passed: true, ...over });

testMetric(vocationalExamPassRatio, [
  { name: 'both passed', facts: { exams: [exam(), exam({ examNo: 'E2', staffNo: 'S2' })] }, expect: ratio(2, 2) },
  { name: 'one of two passed', facts: { exams: [exam(), exam({ examNo: 'E2', staffNo: 'S2', passed: false })] }, expect: ratio(1, 2, ['E2']) },
  { name: 'passed at the second sitting', facts: { exams: [exam({ passed: false }), exam({ examNo: 'E2' })] }, expect: ratio(1, 1) },
  { name: 'another kind of examination', facts: { exams: [exam({ kind: 'education' })] }, expect: notApplicable('nobody was examined in this period') },
]);

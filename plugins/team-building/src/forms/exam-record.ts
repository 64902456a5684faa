import { defineForm } from '@siheng/plugin-sdk';
import { exams } from '../collectors/exams.ts';

export const examRecord = defineForm({
  id: 'exam-record', title: { zh: '考试考核成绩登记', en: 'Examination record' }, cadence: 'yearly', stores: exams,
  fields: [{ name: 'examNo' }, { name: 'kind' }, { name: 'staffNo' }, { name: 'heldOn' }, { name: 'passed' }],
});

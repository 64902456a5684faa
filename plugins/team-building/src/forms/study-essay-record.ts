import { defineForm } from '@siheng/plugin-sdk';
import { studyEssays } from '../collectors/study-essays.ts';

export const studyEssayRecord = defineForm({
  id: 'study-essay-record', title: { zh: '学习心得登记', en: 'Study essay' }, cadence: 'yearly', stores: studyEssays,
  fields: [{ name: 'essayNo' }, { name: 'staffNo' }, { name: 'writtenOn' }, { name: 'title' }],
});

import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { studySessions } from '../collectors/study-sessions.ts';
import { studyEvidence } from '../study-evidence.ts';

/** 政治理论和业务知识学习，有学习笔记 (002-思想政治工作-1-d). */
export const studyNotes = defineMetric({
  id: 'study-notes', title: { zh: '学习笔记', en: 'Study notes' }, unit: 'yes-no',
  needs: { sessions: studySessions }, params: z.object({}),
  measure: ({ facts }) => studyEvidence(facts.sessions, 'notes'),
});

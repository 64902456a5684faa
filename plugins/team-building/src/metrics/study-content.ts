import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { studySessions } from '../collectors/study-sessions.ts';
import { studyEvidence } from '../study-evidence.ts';

/** 政治理论和业务知识学习，有内容 (002-思想政治工作-1-b). */
export const studyContent = defineMetric({
  id: 'study-content', title: { zh: '学习内容', en: 'Study content' }, unit: 'yes-no',
  needs: { sessions: studySessions }, params: z.object({}),
  measure: ({ facts }) => studyEvidence(facts.sessions, 'content'),
});

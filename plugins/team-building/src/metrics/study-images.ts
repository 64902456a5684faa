import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { studySessions } from '../collectors/study-sessions.ts';
import { studyEvidence } from '../study-evidence.ts';

/** 政治理论和业务知识学习，有影像资料 (002-思想政治工作-1-c). */
export const studyImages = defineMetric({
  id: 'study-images', title: { zh: '学习影像资料', en: 'Study images' }, unit: 'yes-no',
  needs: { sessions: studySessions }, params: z.object({}),
  measure: ({ facts }) => studyEvidence(facts.sessions, 'images'),
});

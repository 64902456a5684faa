import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';

/** 未录入卷宗件数: accepted in the period and not entered (000-人民调解-5-b names no number of days). */
export const mediationFilesNotEntered = defineMetric({
  id: 'mediation-files-not-entered', title: { zh: '未录入卷宗件数', en: 'Files not entered' }, unit: 'count',
  needs: { disputes },
  params: z.object({}),
  measure: ({ facts }) => countOf(facts.disputes.filter((dispute) => dispute.enteredAt === null)),
});

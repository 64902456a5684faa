import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { advisorFiles as files } from '../collectors/advisor-files.ts';

/** 有法律顾问工作案卷材料 of the period, for whichever client (002-直属律师事务所考核工作-2-d). */
export const advisorFiles = defineMetric({
  id: 'advisor-files', title: { zh: '法律顾问工作案卷', en: 'Files of advisers\' work' }, unit: 'yes-no',
  needs: { files }, params: z.object({}),
  measure: ({ facts }) => yesNo(facts.files.length > 0, factIds(facts.files)),
});

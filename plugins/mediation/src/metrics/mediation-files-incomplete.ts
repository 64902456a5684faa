import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

/** 不完整卷宗: confirmed findings, each as many files as it says (000-人民调解-5-a). */
export const mediationFilesIncomplete = defineMetric({
  id: 'mediation-files-incomplete', title: { zh: '不完整卷宗份数', en: 'Incomplete mediation files' }, unit: 'count',
  needs: { findings },
  params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'file-incomplete'),
});

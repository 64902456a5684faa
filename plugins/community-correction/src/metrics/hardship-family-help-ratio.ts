import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { hardshipFamilies } from '../collectors/hardship-families.ts';
import { shareDone } from '../share-done.ts';

export const hardshipFamilyHelpRatio = defineMetric({
  id: 'hardship-family-help-ratio', title: { zh: '特殊人群困难家庭帮扶率', en: 'Families in hardship that were helped' }, unit: 'ratio',
  needs: { hardshipFamilies },
  params: z.object({}),
  measure: ({ facts }) => shareDone(facts.hardshipFamilies, (family) => family.helpedAt !== null, 'no family in hardship is known'),
});

import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

export const infoSubmittedYear = defineMetric({
  id: 'info-submitted-year', title: { zh: '报送信息篇数', en: 'Information items submitted' }, unit: 'count',
  needs: { infoItems }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.infoItems.filter(({ submittedAt }) => submittedAt !== null)),
});

import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

/** 全年报送法律援助工作信息, by date of submission (002-法律援助工作-5-a). */
export const aidInfoItems = defineMetric({
  id: 'aid-info-items', title: { zh: '法律援助信息条数', en: 'Legal-aid items sent' }, unit: 'count',
  needs: { infoItems }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.infoItems),
});

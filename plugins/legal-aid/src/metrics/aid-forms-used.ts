import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { servicePoints } from '../collectors/service-points.ts';
import { isAtEveryPoint } from '../open-points.ts';

/** 统一规范使用法律援助格式文书: at every point (002-法律援助工作-2-b). */
export const aidFormsUsed = defineMetric({
  id: 'aid-forms-used', title: { zh: '统一使用法律援助格式文书', en: 'Standard forms used' }, unit: 'yes-no',
  needs: { points: servicePoints }, params: z.object({}),
  measure: ({ facts, period, asOf }) => isAtEveryPoint(facts.points, 'standardForms', { period, asOf }),
});

import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { servicePoints } from '../collectors/service-points.ts';
import { isAtEveryPoint } from '../open-points.ts';

/** 工作站、联络点（工作室）公开法律援助的范围条件、程序: each of them (002-法律援助工作-1-d). */
export const aidScopePublished = defineMetric({
  id: 'aid-scope-published', title: { zh: '公开法律援助范围、条件、程序', en: 'Scope and procedure published' }, unit: 'yes-no',
  needs: { points: servicePoints }, params: z.object({}),
  measure: ({ facts, period, asOf }) => isAtEveryPoint(facts.points, 'scopePublished', { period, asOf }),
});

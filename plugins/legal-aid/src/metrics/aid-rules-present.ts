import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { servicePoints } from '../collectors/service-points.ts';
import { isAtEveryPoint } from '../open-points.ts';

/** 有工作站、联络点（工作室）制度: each of them (002-法律援助工作-2-a). */
export const aidRulesPresent = defineMetric({
  id: 'aid-rules-present', title: { zh: '工作站、工作室制度', en: 'Rules of station and rooms' }, unit: 'yes-no',
  needs: { points: servicePoints }, params: z.object({}),
  measure: ({ facts, period, asOf }) => isAtEveryPoint(facts.points, 'rulesPresent', { period, asOf }),
});

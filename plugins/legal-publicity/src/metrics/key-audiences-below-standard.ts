import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { activities } from '../collectors/activities.ts';

const KEY_AUDIENCES = ['leading-cadres', 'youth', 'enterprise-managers', 'migrant-workers'];

export const keyAudiencesBelowStandard = defineMetric({
  id: 'key-audiences-below-standard', title: { zh: '未按要求落实的重点对象类数', en: 'Key audiences below the standard' }, unit: 'count',
  needs: { activities }, params: z.object({ perAudience: z.int().positive().default(4).describe('每类重点对象全年活动次数') }),
  measure({ facts, params }) {
    const held = KEY_AUDIENCES.map((key) => facts.activities.filter(({ audience }) => audience === key));
    const below = held.filter((list) => list.length < params.perAudience);
    return count(below.length, factIds(below.flat()));
  },
});

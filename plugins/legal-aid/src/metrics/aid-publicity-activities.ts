import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { campaigns } from '../collectors/campaigns.ts';

/** 000 asks for publicity activities, 001 for campaigns: two measures of the schemes over the same records. */
export const aidPublicityActivities = defineMetric({
  id: 'aid-publicity-activities', title: { zh: '法援宣传活动次数', en: 'Legal-aid publicity activities' }, unit: 'count',
  needs: { campaigns }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.campaigns),
});

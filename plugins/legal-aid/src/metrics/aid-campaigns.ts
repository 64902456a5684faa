import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { campaigns } from '../collectors/campaigns.ts';

export const aidCampaigns = defineMetric({
  id: 'aid-campaigns', title: { zh: '法援主题宣传活动次数', en: 'Legal-aid campaigns held' }, unit: 'count',
  needs: { campaigns }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.campaigns),
});

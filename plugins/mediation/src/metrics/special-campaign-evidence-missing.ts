import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { specialCampaigns } from '../collectors/special-campaigns.ts';

const EVIDENCE = ['photos', 'report', 'summary'] as const;

/**
 * 专项活动材料缺项 of 图片、信息报道、活动总结: a kind is missing when it is missing for one of the campaigns, whether it was held or not.
 * Any activity of a campaign may show it; the document names two campaigns (000-人民调解-6-a).
 */
export const specialCampaignEvidenceMissing = defineMetric({
  id: 'special-campaign-evidence-missing', title: { zh: '专项活动材料缺项', en: 'Evidence missing of the special campaigns' }, unit: 'count',
  needs: { specialCampaigns },
  params: z.object({ campaigns: z.int().positive().default(2).describe('应开展的专项活动个数') }),
  measure({ facts, params }) {
    const names = (activities: typeof facts.specialCampaigns) => new Set(activities.map((activity) => activity.campaign)).size;
    const due = Math.max(params.campaigns, names(facts.specialCampaigns));
    const missing = EVIDENCE.filter((kind) => names(facts.specialCampaigns.filter((activity) => activity[kind])) < due);
    return count(missing.length, factIds(facts.specialCampaigns.filter((activity) => missing.some((kind) => !activity[kind]))));
  },
});

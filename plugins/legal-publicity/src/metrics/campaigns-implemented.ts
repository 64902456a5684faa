import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { activities } from '../collectors/activities.ts';
import { campaigns } from '../collectors/campaigns.ts';
import { isOver } from '../campaign-over.ts';

/** Every campaign that is over has an activity; one that still runs is not yet owed. */
export const campaignsImplemented = defineMetric({
  id: 'campaigns-implemented', title: { zh: '专项活动落实', en: 'Ordered campaigns carried out' }, unit: 'yes-no',
  needs: { campaigns, activities }, span: 'all-time', params: z.object({}),
  measure({ facts, period, asOf }) {
    const over = facts.campaigns.filter(isOver(period, asOf));
    if (over.length === 0) return notApplicable('no campaign of this period is over');
    const open = over.filter((campaign) => !facts.activities.some(({ campaignNo }) => campaignNo === campaign.campaignNo));
    return yesNo(open.length === 0, factIds(open));
  },
});

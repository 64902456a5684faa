import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { activities } from '../collectors/activities.ts';
import { campaigns } from '../collectors/campaigns.ts';
import { isOver } from '../campaign-over.ts';

/** Information was sent about every campaign that is over; a campaign without activity has none. */
export const campaignInfoSubmitted = defineMetric({
  id: 'campaign-info-submitted', title: { zh: '专项活动信息报送', en: 'Information sent for every campaign' }, unit: 'yes-no',
  needs: { campaigns, activities }, span: 'all-time', params: z.object({}),
  measure({ facts, period, asOf }) {
    const over = facts.campaigns.filter(isOver(period, asOf));
    if (over.length === 0) return notApplicable('no campaign of this period is over');
    const silent = over.filter((campaign) =>
      !facts.activities.some(({ campaignNo, infoSubmittedOn }) => campaignNo === campaign.campaignNo && infoSubmittedOn !== null && infoSubmittedOn <= asOf));
    return yesNo(silent.length === 0, factIds(silent));
  },
});

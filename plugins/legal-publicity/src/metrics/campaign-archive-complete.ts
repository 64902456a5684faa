import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { activities } from '../collectors/activities.ts';

/** What was held must be filed; what was not held costs under campaigns-implemented. */
export const campaignArchiveComplete = defineMetric({
  id: 'campaign-archive-complete', title: { zh: '专项活动档案资料齐全', en: 'Material of campaign activities filed' }, unit: 'yes-no',
  needs: { activities }, params: z.object({}),
  measure({ facts }) {
    const held = facts.activities.filter(({ campaignNo }) => campaignNo !== null);
    if (held.length === 0) return notApplicable('no activity of a campaign was held in this period');
    const unfiled = held.filter(({ archived }) => !archived);
    return yesNo(unfiled.length === 0, factIds(unfiled));
  },
});

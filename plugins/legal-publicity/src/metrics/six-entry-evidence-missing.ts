import { count, defineMetric, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { activities } from '../collectors/activities.ts';

/** 开展情况、图片、信息报道: which of the three the year's activities do not show at all. */
export const sixEntryEvidenceMissing = defineMetric({
  id: 'six-entry-evidence-missing', title: { zh: '“法律六进”缺项', en: 'Evidence of the six entries missing' }, unit: 'count',
  needs: { activities }, params: z.object({}),
  measure({ facts }) {
    const held = facts.activities.filter(({ sixEntry }) => sixEntry);
    const shown = [held.length > 0, held.some(({ photos }) => photos), held.some(({ infoSubmittedOn }) => infoSubmittedOn !== null)];
    return count(shown.filter((one) => !one).length, factIds(held));
  },
});

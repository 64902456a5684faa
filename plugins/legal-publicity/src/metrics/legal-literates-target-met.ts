import { defineMetric, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { legalLiterates } from '../collectors/legal-literates.ts';

export const legalLiteratesTargetMet = defineMetric({
  id: 'legal-literates-target-met', title: { zh: '法律明白人培养人数达标', en: 'Target of legal literates met' }, unit: 'yes-no',
  needs: { counts: legalLiterates }, params: z.object({}),
  measure({ facts }) {
    const latest = facts.counts.toSorted((a, b) => (`${a.countedOn}${a.countNo}` < `${b.countedOn}${b.countNo}` ? -1 : 1)).at(-1);
    if (latest === undefined) return notApplicable('no target was set for this period');
    return yesNo(latest.trainedPersons >= latest.targetPersons, [latest.factId]);
  },
});

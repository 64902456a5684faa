import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { legalLiterateTrainings } from '../collectors/legal-literate-trainings.ts';

export const legalLiterateTrained = defineMetric({
  id: 'legal-literate-trained', title: { zh: '法律明白人培训', en: 'Legal literates trained with evidence' }, unit: 'yes-no',
  needs: { trainings: legalLiterateTrainings }, params: z.object({}),
  measure({ facts }) {
    const shown = facts.trainings.filter(({ photos, materials, signIn }) => photos && materials && signIn);
    return yesNo(shown.length > 0, factIds(shown));
  },
});

import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { districtTrainings } from '../collectors/district-trainings.ts';

/** 区级培训参训率: attended ÷ due, over all district trainings of the period (001-预防化解矛盾纠纷体系-6-d). */
export const districtTrainingRatio = defineMetric({
  id: 'district-training-ratio', title: { zh: '区级培训参训率', en: 'District training attendance' }, unit: 'ratio',
  needs: { districtTrainings },
  params: z.object({}),
  measure({ facts }) {
    const due = facts.districtTrainings.reduce((sum, training) => sum + training.due, 0);
    if (due === 0) return notApplicable('nobody was due at a district training');
    const attended = facts.districtTrainings.reduce((sum, training) => sum + training.attended, 0);
    return ratio(attended, due, factIds(facts.districtTrainings.filter((training) => training.attended < training.due)));
  },
});

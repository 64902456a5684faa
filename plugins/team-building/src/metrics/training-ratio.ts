import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { staffTrainings } from '../collectors/staff-trainings.ts';

/** 培训率: attended ÷ due, all trainings of the period together (002-基层工作-2-a). */
export const trainingRatio = defineMetric({
  id: 'training-ratio', title: { zh: '分级培训参训率', en: 'Staff trained' }, unit: 'ratio',
  needs: { trainings: staffTrainings }, params: z.object({}),
  measure({ facts }) {
    const total = (field: 'due' | 'attended') => facts.trainings.reduce((sum, training) => sum + training[field], 0);
    if (total('due') === 0) return notApplicable('nobody was to be trained in this period');
    return ratio(total('attended'), total('due'), factIds(facts.trainings.filter(({ attended, due }) => attended < due)));
  },
});

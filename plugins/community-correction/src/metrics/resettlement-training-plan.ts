import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { trainings } from '../collectors/trainings.ts';

/** One training with it is enough. Without any training the item has its own rule. */
export const resettlementTrainingPlan = defineMetric({
  id: 'resettlement-training-plan', title: { zh: '安置帮教培训方案', en: 'Plan of the resettlement training' }, unit: 'yes-no',
  needs: { trainings },
  params: z.object({}),
  measure({ facts }) {
    const held = facts.trainings.filter((training) => training.kind === 'resettlement');
    if (held.length === 0) return notApplicable('no resettlement training was held in this period');
    const proven = held.filter((training) => training.plan);
    return yesNo(proven.length > 0, factIds(proven.length > 0 ? proven : held));
  },
});

import { count, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { trainings } from '../collectors/trainings.ts';

/** 培训缺项 of the best training: coverage 100%, 方案, 图片, 信息报道, 签到簿; all five when none was held (000-人民调解-4-a). */
export const mediatorTrainingGaps = defineMetric({
  id: 'mediator-training-gaps', title: { zh: '培训缺项', en: 'Gaps of the mediator training' }, unit: 'count',
  needs: { trainings },
  params: z.object({}),
  measure({ facts }) {
    const gaps = facts.trainings.map((training) => {
      const covered = training.due !== null && training.attended !== null && training.attended >= training.due;
      return { factId: training.factId, missing: [covered, training.plan, training.photos, training.report, training.signIn].filter((there) => !there).length };
    });
    const best = gaps.toSorted((a, b) => a.missing - b.missing || (a.factId < b.factId ? -1 : 1))[0];
    return best === undefined ? count(5) : count(best.missing, [best.factId]);
  },
});

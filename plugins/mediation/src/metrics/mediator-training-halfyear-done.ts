import { defineMetric, factIds, halfYearName, halfYearsOf, notApplicable, periodsWithout, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { trainings } from '../collectors/trainings.ts';

/** 调解员半年培训: in every half-year that has ended by asOf one with notice, content and photos (002-基层工作-3-f). */
export const mediatorTrainingHalfyearDone = defineMetric({
  id: 'mediator-training-halfyear-done', title: { zh: '调解员半年培训', en: 'Half-yearly mediator training' }, unit: 'yes-no',
  needs: { trainings },
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const halves = halfYearsOf(period, asOf);
    if (halves.length === 0) return notApplicable('no half-year has ended yet');
    const complete = facts.trainings.filter((training) => training.notice && training.content && training.photos);
    const missed = periodsWithout(halves, complete.map((training) => training.date));
    const isDone = missed.length === 0;
    return yesNo(isDone, factIds(isDone ? complete : facts.trainings.filter((training) => !complete.includes(training))), missed.map(halfYearName));
  },
});

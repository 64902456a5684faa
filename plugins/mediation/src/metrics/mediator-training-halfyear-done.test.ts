import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediatorTrainingHalfyearDone } from './mediator-training-halfyear-done.ts';

const training = (date: string, over = {}) => ({ date, topic: 'T', notice: true, content: true, photos: true, ...over });

testMetric(mediatorTrainingHalfyearDone, [
  { name: '每半年一次', facts: { trainings: [training('2018-06-30'), training('2018-07-01')] }, expect: yesNo(true, ['2018-06-30/T', '2018-07-01/T']) },
  { name: 'both in the second half', facts: { trainings: [training('2018-07-02'), training('2018-07-01')] }, expect: yesNo(false, [], ['2018-H1']) },
  { name: 'without photos it does not count', facts: { trainings: [training('2018-06-30', { photos: false }), training('2018-07-01')] }, expect: yesNo(false, ['2018-06-30/T'], ['2018-H1']) },
  { name: 'the running half is not asked for', asOf: '2018-12-30', facts: { trainings: [training('2018-06-30')] }, expect: yesNo(true, ['2018-06-30/T']) },
  { name: 'none', facts: { trainings: [] }, expect: yesNo(false, [], ['2018-H1', '2018-H2']) },
  { name: 'no half-year has ended', asOf: '2018-06-29', facts: { trainings: [] }, expect: notApplicable('no half-year has ended yet') },
]);

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediatorTrainingGaps } from './mediator-training-gaps.ts';

const training = (over = {}) => ({ date: '2018-04-01', topic: 'A', plan: true, photos: true, report: true, signIn: true, due: 10, attended: 10, ...over });

testMetric(mediatorTrainingGaps, [
  { name: 'complete', facts: { trainings: [training()] }, expect: count(0, ['2018-04-01/A']) },
  { name: '培训面 9 of 10', facts: { trainings: [training({ attended: 9 })] }, expect: count(1, ['2018-04-01/A']) },
  { name: 'no plan and no photos', facts: { trainings: [training({ plan: false, photos: false })] }, expect: count(2, ['2018-04-01/A']) },
  { name: 'nothing on file', facts: { trainings: [{ date: '2018-04-01' }] }, expect: count(5, ['2018-04-01/人民调解员培训']) },
  { name: 'the best of two', facts: { trainings: [training({ report: false }), training({ topic: 'B' })] }, expect: count(0, ['2018-04-01/B']) },
  { name: '全年未培训', facts: { trainings: [] }, expect: count(5) },
], { alwaysApplies: true });

import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { districtTrainingRatio } from './district-training-ratio.ts';

const training = (topic: string, due: number, attended: number, over = {}) => ({ date: '2018-04-01', topic, due, attended, ...over });

testMetric(districtTrainingRatio, [
  { name: 'everybody came', facts: { districtTrainings: [training('A', 5, 5)] }, expect: ratio(5, 5) },
  { name: 'one stayed away', facts: { districtTrainings: [training('A', 5, 4)] }, expect: ratio(4, 5, ['2018-04-01/A']) },
  { name: 'all trainings together', facts: { districtTrainings: [training('A', 5, 5), training('B', 20, 18)] }, expect: ratio(23, 25, ['2018-04-01/B']) },
  { name: 'of the year', facts: { districtTrainings: [training('A', 5, 5), training('B', 5, 0, { date: '2019-01-01' })] }, expect: ratio(5, 5) },
  { name: 'no training', facts: { districtTrainings: [] }, expect: notApplicable('nobody was due at a district training') },
]);

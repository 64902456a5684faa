import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { trainingRatio } from './training-ratio.ts';

const training = (over = {}) => ({ trainingNo: 'T1', heldOn: '2018-12-31', course: '司法所长培训班', due: 1, attended: 1, ...over });

testMetric(trainingRatio, [
  { name: '100%', facts: { trainings: [training(), training({ trainingNo: 'T2', due: 4, attended: 4 })] }, expect: ratio(5, 5) },
  { name: 'one of five stayed away', facts: { trainings: [training(), training({ trainingNo: 'T2', due: 4, attended: 3 })] }, expect: ratio(4, 5, ['T2']) },
  { name: 'of last year', facts: { trainings: [training(), training({ trainingNo: 'T2', heldOn: '2017-12-31', due: 4, attended: 0 })] }, expect: ratio(1, 1) },
  { name: 'a training that was not for this station', facts: { trainings: [training({ due: 0, attended: 0 })] }, expect: notApplicable('nobody was to be trained in this period') },
]);

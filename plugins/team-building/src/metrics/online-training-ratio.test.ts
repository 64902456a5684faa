import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { onlineTrainingRatio } from './online-training-ratio.ts';

const record = (over = {}) => ({ recordNo: 'R1', staffNo: 'S1', dueOn: '2018-12-31', requiredHours: 50, completedHours: 50, ...over });

testMetric(onlineTrainingRatio, [
  { name: '50 of 50 hours', facts: { onlineTrainings: [record()] }, expect: ratio(1, 1) },
  { name: '49.5 of 50 hours', facts: { onlineTrainings: [record({ completedHours: 49.5 })] }, expect: ratio(0, 1, ['R1']) },
  { name: 'one of two persons', facts: { onlineTrainings: [record(), record({ recordNo: 'R2', staffNo: 'S2', completedHours: 10 })] }, expect: ratio(1, 2, ['R2']) },
  { name: 'nobody is due', facts: { onlineTrainings: [] }, expect: notApplicable('nobody has to complete online hours in this period') },
]);

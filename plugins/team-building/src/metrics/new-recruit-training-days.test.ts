import { measured, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { newRecruitTrainingDays } from './new-recruit-training-days.ts';

const recruit = (over = {}) => ({ staffNo: 'S1', head: false, dedicatedPost: true, recruitedOn: '2018-07-01', ...over });
const training = (days: number, over = {}) => ({ trainingNo: 'T1', staffNo: 'S1', startedOn: '2018-08-01', days, ...over });
const days = (least: number, staffNo: string) => measured({ num: least, den: 1 }, [staffNo]);

testMetric(newRecruitTrainingDays, [
  { name: '12 days', facts: { staff: [recruit()], trainings: [training(12)] }, expect: days(12, 'S1') },
  { name: '11 days', facts: { staff: [recruit()], trainings: [training(11)] }, expect: days(11, 'S1') },
  { name: 'two trainings add up', facts: { staff: [recruit()], trainings: [training(5), training(7, { trainingNo: 'T2' })] }, expect: days(12, 'S1') },
  { name: 'the least trained decides', facts: { staff: [recruit(), recruit({ staffNo: 'S2' })], trainings: [training(12)] }, expect: days(0, 'S2') },
  { name: 'recruited last year', facts: { staff: [recruit({ recruitedOn: '2017-12-31' })], trainings: [training(3)] }, expect: notApplicable('no civil servant was recruited in this period') },
]);

import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { trainingParticipation } from './training-participation.ts';

const recruit = { staffNo: 'S1', head: false, dedicatedPost: true, recruitedOn: '2018-07-01' };
const training = (days: number) => ({ trainingNo: 'T1', staffNo: 'S1', startedOn: '2018-08-01', days });
const exams = (passed: number) => Array.from({ length: 10 }, (_, i) => ({ examNo: `E${i + 1}`, kind: 'vocational' as const, staffNo: `S${i + 1}`, heldOn: '2018-11-20', passed: i < passed }));
const online = (done: number) => Array.from({ length: 10 }, (_, i) => ({ recordNo: `R${i + 1}`, staffNo: `S${i + 1}`, dueOn: '2018-12-31', requiredHours: 50, completedHours: i < done ? 50 : 49 }));

testMetric(trainingParticipation, [
  { name: '12 days, 90%, 90%', facts: { staff: [recruit], trainings: [training(12)], exams: exams(9), onlineTrainings: online(9) }, expect: yesNo(true) },
  { name: '11 days', facts: { staff: [recruit], trainings: [training(11)], exams: exams(9), onlineTrainings: online(9) }, expect: yesNo(false, ['S1']) },
  { name: '80% passed', facts: { staff: [recruit], trainings: [training(12)], exams: exams(8), onlineTrainings: online(9) }, expect: yesNo(false, ['E9', 'E10']) },
  { name: '80% completed', facts: { staff: [recruit], trainings: [training(12)], exams: exams(9), onlineTrainings: online(8) }, expect: yesNo(false, ['R9', 'R10']) },
  { name: 'no recruit: the two others decide', facts: { staff: [], trainings: [], exams: exams(9), onlineTrainings: online(9) }, expect: yesNo(true) },
  { name: 'a county may ask for more', facts: { staff: [recruit], trainings: [training(12)], exams: exams(9), onlineTrainings: online(9) }, params: { examPercent: 91 }, expect: yesNo(false, ['E10']) },
  { name: 'nobody to train', facts: { staff: [], trainings: [], exams: [], onlineTrainings: [] }, expect: notApplicable('nobody was to be trained in this period') },
]);

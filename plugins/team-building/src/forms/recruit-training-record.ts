import { defineForm } from '@siheng/plugin-sdk';
import { recruitTrainings } from '../collectors/recruit-trainings.ts';

export const recruitTrainingRecord = defineForm({
  id: 'recruit-training-record', title: { zh: '新招录公务员培训登记', en: 'Recruit training record' }, cadence: 'on-event', stores: recruitTrainings,
  fields: [{ name: 'trainingNo' }, { name: 'staffNo' }, { name: 'startedOn' }, { name: 'days' }],
});

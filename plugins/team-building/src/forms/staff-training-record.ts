import { defineForm } from '@siheng/plugin-sdk';
import { staffTrainings } from '../collectors/staff-trainings.ts';

export const staffTrainingRecord = defineForm({
  id: 'staff-training-record', title: { zh: '分级培训登记', en: 'Staff training' }, cadence: 'on-event', stores: staffTrainings,
  fields: [{ name: 'trainingNo' }, { name: 'heldOn' }, { name: 'course' }, { name: 'due', help: { zh: '本所应参训人数' } }, { name: 'attended' }],
});

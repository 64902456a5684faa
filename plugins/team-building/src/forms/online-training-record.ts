import { defineForm } from '@siheng/plugin-sdk';
import { onlineTrainings } from '../collectors/online-trainings.ts';

export const onlineTrainingRecord = defineForm({
  id: 'online-training-record', title: { zh: '在线培训学时登记', en: 'Online training record' }, cadence: 'yearly', stores: onlineTrainings,
  fields: [{ name: 'recordNo' }, { name: 'staffNo' }, { name: 'dueOn' }, { name: 'requiredHours' }, { name: 'completedHours' }],
});

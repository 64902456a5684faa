import { defineForm } from '@siheng/plugin-sdk';
import { trainings } from '../collectors/trainings.ts';

export const trainingRecord = defineForm({
  id: 'training-record', title: { zh: '宣传培训登记', en: 'Training record' }, cadence: 'half-yearly', stores: trainings,
  fields: [{ name: 'trainingNo' }, { name: 'kind' }, { name: 'date' }, { name: 'plan' }, { name: 'photos' }, { name: 'report' }, { name: 'signIn' }],
});

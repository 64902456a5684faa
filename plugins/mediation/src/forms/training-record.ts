import { defineForm } from '@siheng/plugin-sdk';
import { trainings } from '../collectors/trainings.ts';

export const trainingRecord = defineForm({
  id: 'training-record', title: { zh: '调解员培训登记', en: 'Mediator training' }, cadence: 'half-yearly', stores: trainings,
  fields: [
    { name: 'date' }, { name: 'topic' }, { name: 'notice' }, { name: 'content' }, { name: 'plan' }, { name: 'photos' }, { name: 'report' },
    { name: 'signIn' }, { name: 'due' }, { name: 'attended' },
  ],
});

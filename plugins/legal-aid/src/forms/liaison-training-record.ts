import { defineForm } from '@siheng/plugin-sdk';
import { liaisonTrainings } from '../collectors/liaison-trainings.ts';

export const liaisonTrainingRecord = defineForm({
  id: 'liaison-training-record', title: { zh: '法律援助联络员培训登记', en: 'Liaison training record' }, cadence: 'yearly', stores: liaisonTrainings,
  fields: [{ name: 'trainingNo' }, { name: 'heldOn' }, { name: 'topic' }, { name: 'attended' }],
});

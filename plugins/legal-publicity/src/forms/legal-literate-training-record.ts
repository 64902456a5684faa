import { defineForm } from '@siheng/plugin-sdk';
import { legalLiterateTrainings } from '../collectors/legal-literate-trainings.ts';

export const legalLiterateTrainingRecord = defineForm({
  id: 'legal-literate-training-record', title: { zh: '法律明白人培训登记', en: 'Legal literate training record' }, cadence: 'yearly', stores: legalLiterateTrainings,
  fields: [{ name: 'trainingNo' }, { name: 'heldOn' }, { name: 'photos' }, { name: 'materials' }, { name: 'signIn' }],
});

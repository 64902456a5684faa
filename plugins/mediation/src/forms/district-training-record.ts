import { defineForm } from '@siheng/plugin-sdk';
import { districtTrainings } from '../collectors/district-trainings.ts';

export const districtTrainingRecord = defineForm({
  id: 'district-training-record', title: { zh: '区级培训参训登记', en: 'District training' }, cadence: 'on-event', stores: districtTrainings,
  fields: [
    { name: 'date' }, { name: 'topic' }, { name: 'due', help: { zh: '司法所应参训的工作人员数' } }, { name: 'attended' },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { screenings } from '../collectors/screenings.ts';

export const screeningRecord = defineForm({
  id: 'screening-record', title: { zh: '排查研判记录', en: 'Screening record' }, cadence: 'monthly', stores: screenings,
  fields: [
    { name: 'date' }, { name: 'kind', help: { zh: '集中排查和分析研判分别登记' } }, { name: 'disputesFound' },
  ],
});

import { defineForm } from '../../../../src/index.ts';
import { readings } from '../collectors/readings.ts';

export const readingSheet = defineForm({
  id: 'reading-sheet', title: { zh: '抄表登记', en: 'Reading sheet' }, cadence: 'monthly', stores: readings,
  fields: [{ name: 'readingNo' }, { name: 'readAt', help: { zh: '抄表当日' } }, { name: 'kind' }, { name: 'amount' }, { name: 'urgent' }],
});

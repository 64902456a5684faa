import { defineForm } from '@siheng/plugin-sdk';
import { correctionVisits } from '../collectors/correction-visits.ts';

export const correctionVisitRecord = defineForm({
  id: 'correction-visit-record', title: { zh: '矫正走访与小组反馈登记', en: 'Correction visit record' }, cadence: 'monthly', stores: correctionVisits,
  fields: [{ name: 'personNo' }, { name: 'kind' }, { name: 'date' }],
});

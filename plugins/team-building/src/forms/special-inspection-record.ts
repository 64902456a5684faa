import { defineForm } from '@siheng/plugin-sdk';
import { specialInspections } from '../collectors/special-inspections.ts';

export const specialInspectionRecord = defineForm({
  id: 'special-inspection-record', title: { zh: '接受检查视察登记', en: 'Inspection record' }, cadence: 'on-event', stores: specialInspections,
  fields: [{ name: 'inspectionNo' }, { name: 'receivedOn' }, { name: 'kind' }, { name: 'level' }, { name: 'praised' }, { name: 'work' }],
});

import { defineForm } from '@siheng/plugin-sdk';
import { findings } from '../collectors/findings.ts';

export const findingRecord = defineForm({
  id: 'finding-record', title: { zh: '检查通报登记', en: 'Finding record' }, cadence: 'on-event', stores: findings,
  fields: [{ name: 'findingNo' }, { name: 'kind' }, { name: 'date' }, { name: 'reason' }, { name: 'count' }, { name: 'confirmed', help: { zh: '未核实的不计' } }],
});

import { defineForm } from '@siheng/plugin-sdk';
import { findings } from '../collectors/findings.ts';

export const findingRecord = defineForm({
  id: 'finding-record', title: { zh: '检查发现问题登记', en: 'Finding' }, cadence: 'on-event', stores: findings,
  fields: [
    { name: 'findingNo' }, { name: 'kind' }, { name: 'date' }, { name: 'reason', help: { zh: '写明扣分理由' } }, { name: 'count' },
    { name: 'confirmed', help: { zh: '核实后才能扣分' } },
  ],
});

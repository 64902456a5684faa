import { defineForm } from '@siheng/plugin-sdk';
import { findings } from '../collectors/findings.ts';

export const findingRecord = defineForm({
  id: 'finding-record', title: { zh: '检查发现问题登记', en: 'Finding' }, cadence: 'on-event', stores: findings,
  fields: [
    { name: 'findingNo' }, { name: 'kind' }, { name: 'date' }, { name: 'reason', help: { zh: '写明扣分理由' } }, { name: 'count', help: { zh: '一条写几个调委会、几间调解室或几份卷宗的，填其个数' } },
    { name: 'confirmed', help: { zh: '核实后才能扣分' } },
  ],
});

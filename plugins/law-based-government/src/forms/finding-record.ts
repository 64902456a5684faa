import { defineForm } from '@siheng/plugin-sdk';
import { findings } from '../collectors/findings.ts';

export const findingRecord = defineForm({
  id: 'finding-record', title: { zh: '法治政府建设问题登记', en: 'Finding record' }, cadence: 'on-event', stores: findings,
  fields: [
    { name: 'findingNo' },
    { name: 'kind' },
    { name: 'date' },
    { name: 'reason', help: { zh: '必填，说明发现经过' } },
    { name: 'count' },
    { name: 'confirmed', help: { zh: '只有核实后的问题才计入考核' } },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { dataChecks } from '../collectors/data-checks.ts';

export const dataCheckRecord = defineForm({
  id: 'data-check-record', title: { zh: '数据抽查登记', en: 'Data check' }, cadence: 'half-yearly', stores: dataChecks,
  fields: [
    { name: 'checkNo' },
    { name: 'checkedOn' },
    { name: 'checkedRecords' },
    { name: 'wrongRecords' },
    { name: 'reason' },
    { name: 'confirmed', help: { zh: '核实后才计入考核' } },
  ],
});

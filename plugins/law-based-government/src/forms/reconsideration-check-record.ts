import { defineForm } from '@siheng/plugin-sdk';
import { reconsiderationChecks } from '../collectors/reconsideration-checks.ts';

export const reconsiderationCheckRecord = defineForm({
  id: 'reconsideration-check-record', title: { zh: '行政复议受理点检查记录', en: 'Reconsideration point check' }, cadence: 'yearly', stores: reconsiderationChecks,
  fields: [
    { name: 'checkNo' },
    { name: 'checkedOn' },
    { name: 'established' },
    { name: 'rulesPosted' },
    { name: 'registerKept' },
    { name: 'remark', help: { zh: '未达到的写明情况' } },
  ],
});

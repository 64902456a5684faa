import { defineForm } from '@siheng/plugin-sdk';
import { periodicReports } from '../collectors/periodic-reports.ts';

export const periodicReportRecord = defineForm({
  id: 'periodic-report-record', title: { zh: '统计报表与总结报送登记', en: 'Report sent' }, cadence: 'quarterly', stores: periodicReports,
  fields: [
    { name: 'reportNo' },
    { name: 'kind' },
    { name: 'cadence' },
    { name: 'coversTo', help: { zh: '填该期最后一天，如2018-06-30' } },
    { name: 'dueAt', help: { zh: '通知写明的期限；没有写明的留空' } },
    { name: 'submittedAt', help: { zh: '尚未报送的留空' } },
  ],
});

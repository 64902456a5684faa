import { defineForm } from '@siheng/plugin-sdk';
import { analysisReports } from '../collectors/analysis-reports.ts';

export const analysisReportRecord = defineForm({
  id: 'analysis-report-record', title: { zh: '研判报告登记', en: 'Analysis report record' }, cadence: 'quarterly', stores: analysisReports,
  fields: [{ name: 'reportNo' }, { name: 'uploadedOn' }, { name: 'title' }],
});

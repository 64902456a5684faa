import { defineForm } from '@siheng/plugin-sdk';
import { analysisReports } from '../collectors/analysis-reports.ts';

export const analysisReportRecord = defineForm({
  id: 'analysis-report-record', title: { zh: '分析研判报告报送', en: 'Analysis report' }, cadence: 'monthly', stores: analysisReports,
  fields: [
    { name: 'submittedAt' }, { name: 'title' },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { caseReports } from '../collectors/case-reports.ts';

export const caseReportRecord = defineForm({
  id: 'case-report-record', title: { zh: '普法案例报送登记', en: 'Case report record' }, cadence: 'yearly', stores: caseReports,
  fields: [{ name: 'reportNo' }, { name: 'kind' }, { name: 'title' }, { name: 'submittedOn' }],
});

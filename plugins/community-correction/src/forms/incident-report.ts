import { defineForm } from '@siheng/plugin-sdk';
import { incidents } from '../collectors/incidents.ts';

export const incidentReport = defineForm({
  id: 'incident-report', title: { zh: '脱漏管与重新犯罪报告', en: 'Incident report' }, cadence: 'on-event', stores: incidents,
  fields: [
    { name: 'incidentNo' }, { name: 'personNo' }, { name: 'kind' }, { name: 'date' }, { name: 'keyPeriod' }, { name: 'major' }, { name: 'caseNo' },
    { name: 'reportedAt', help: { zh: '书面报告的日期，未报告的留空' } },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { legalServiceFilings } from '../collectors/legal-service-filings.ts';

export const legalServiceFilingRecord = defineForm({
  id: 'legal-service-filing-record', title: { zh: '基层法律服务考核备案登记', en: 'Filing' }, cadence: 'yearly', stores: legalServiceFilings,
  fields: [{ name: 'licenceNo' }, { name: 'subject' }, { name: 'dueAt' }, { name: 'filedAt', help: { zh: '尚未备案的留空' } }],
});

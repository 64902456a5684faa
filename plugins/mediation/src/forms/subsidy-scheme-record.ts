import { defineForm } from '@siheng/plugin-sdk';
import { subsidySchemes } from '../collectors/subsidy-schemes.ts';

export const subsidySchemeRecord = defineForm({
  id: 'subsidy-scheme-record', title: { zh: '个案补贴制度登记', en: 'Case-subsidy scheme' }, cadence: 'yearly', stores: subsidySchemes,
  fields: [
    { name: 'documentNo' }, { name: 'issuedAt' }, { name: 'coversVillages' }, { name: 'repealedAt', help: { zh: '有效的留空' } },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { firmRules } from '../collectors/firm-rules.ts';

export const firmRuleRecord = defineForm({
  id: 'firm-rule-record', title: { zh: '律所制度登记', en: 'Rules of the firm' }, cadence: 'yearly', stores: firmRules,
  fields: [{ name: 'documentNo' }, { name: 'kind' }, { name: 'issuedOn' }, { name: 'repealedOn', help: { zh: '有效的留空' } }],
});

import { defineForm } from '@siheng/plugin-sdk';
import { sessions } from '../collectors/sessions.ts';

export const sessionRecord = defineForm({
  id: 'session-record', title: { zh: '“双八”时间登记', en: 'Session record' }, cadence: 'monthly', stores: sessions,
  fields: [{ name: 'personNo' }, { name: 'month', help: { zh: '填该月第一天，如2018-03-01' } }, { name: 'kind' }, { name: 'hours' }],
});

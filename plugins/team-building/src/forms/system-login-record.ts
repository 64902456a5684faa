import { defineForm } from '@siheng/plugin-sdk';
import { systemLogins } from '../collectors/system-logins.ts';

export const systemLoginRecord = defineForm({
  id: 'system-login-record', title: { zh: '业务系统登录登记', en: 'System log-in record' }, cadence: 'monthly', stores: systemLogins,
  fields: [{ name: 'loginNo' }, { name: 'loggedOn' }, { name: 'system' }],
});

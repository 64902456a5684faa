import { defineForm } from '@siheng/plugin-sdk';
import { platformUsage } from '../collectors/platform-usage.ts';

export const platformUsageRecord = defineForm({
  id: 'platform-usage-record', title: { zh: '平台登录日志登记', en: 'Platform usage record' }, cadence: 'monthly', stores: platformUsage,
  fields: [{ name: 'logNo' }, { name: 'date' }, { name: 'workday', help: { zh: '法定节假日填否，调休上班填是' } }, { name: 'pageViews' }],
});

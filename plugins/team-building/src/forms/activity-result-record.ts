import { defineForm } from '@siheng/plugin-sdk';
import { activityResults } from '../collectors/activity-results.ts';

export const activityResultRecord = defineForm({
  id: 'activity-result-record', title: { zh: '活动成绩登记', en: 'Activity result record' }, cadence: 'on-event', stores: activityResults,
  fields: [{ name: 'resultNo' }, { name: 'date' }, { name: 'activity' }, { name: 'level' }, { name: 'result' }],
});

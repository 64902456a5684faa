import { defineForm } from '@siheng/plugin-sdk';
import { activities } from '../collectors/activities.ts';

export const activityRecord = defineForm({
  id: 'activity-record', title: { zh: '法治宣传教育活动登记', en: 'Activity record' }, cadence: 'monthly', stores: activities,
  fields: [
    { name: 'activityNo' },
    { name: 'heldOn' },
    { name: 'audience' },
    { name: 'topic' },
    { name: 'campaignNo', help: { zh: '属于上级部署的专项活动时填写' } },
    { name: 'sixEntry' },
    { name: 'photos' },
    { name: 'infoSubmittedOn' },
    { name: 'archived' },
  ],
});

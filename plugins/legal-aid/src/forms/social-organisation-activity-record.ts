import { defineForm } from '@siheng/plugin-sdk';
import { socialOrganisationActivities } from '../collectors/social-organisation-activities.ts';

export const socialOrganisationActivityRecord = defineForm({
  id: 'social-organisation-activity-record', title: { zh: '社会组织活动记录', en: 'Social organisation activity record' }, cadence: 'quarterly', stores: socialOrganisationActivities,
  fields: [{ name: 'activityNo' }, { name: 'orgNo' }, { name: 'heldOn' }, { name: 'topic' }],
});

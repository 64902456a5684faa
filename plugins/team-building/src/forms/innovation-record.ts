import { defineForm } from '@siheng/plugin-sdk';
import { innovations } from '../collectors/innovations.ts';

export const innovationRecord = defineForm({
  id: 'innovation-record', title: { zh: '创新成果申报与审定', en: 'Innovation' }, cadence: 'on-event', stores: innovations,
  fields: [
    { name: 'innovationNo' },
    { name: 'title' },
    { name: 'proposedOn' },
    { name: 'approvedOn', help: { zh: '局务会议审定通过的日期；未审定的留空' } },
    { name: 'minutes' },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { commendations } from '../collectors/commendations.ts';

export const commendationRecord = defineForm({
  id: 'commendation-record', title: { zh: '表彰登记', en: 'Commendation record' }, cadence: 'on-event', stores: commendations,
  fields: [
    { name: 'commendationNo' },
    { name: 'awardedOn' },
    { name: 'subject' },
    { name: 'category' },
    { name: 'level' },
    { name: 'work', help: { zh: '同一项工作填同一名称，只按最高级别计' } },
    { name: 'document' },
    { name: 'confirmed', help: { zh: '由考核办确认' } },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { studySessions } from '../collectors/study-sessions.ts';

export const studySessionRecord = defineForm({
  id: 'study-session-record', title: { zh: '学习登记', en: 'Study session' }, cadence: 'monthly', stores: studySessions,
  fields: [
    { name: 'sessionNo' },
    { name: 'heldOn' },
    { name: 'topic' },
    { name: 'party', help: { zh: '“三会一课”、党员固定日等党员集中学习选是' } },
    { name: 'attendees', help: { zh: '填人员编码，用顿号隔开' } },
    { name: 'content' },
    { name: 'images' },
    { name: 'notes' },
  ],
});

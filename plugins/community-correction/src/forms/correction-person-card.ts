import { defineForm } from '@siheng/plugin-sdk';
import { correctionPersons } from '../collectors/correction-persons.ts';

export const correctionPersonCard = defineForm({
  id: 'correction-person-card', title: { zh: '社区矫正对象登记', en: 'Correction person card' }, cadence: 'on-event', stores: correctionPersons,
  fields: [
    { name: 'personNo' }, { name: 'enrolledAt' }, { name: 'groupMembers', help: { zh: '矫正小组成员至少6人' } }, { name: 'releasedAt' },
    { name: 'fileDeliveredAt', help: { zh: '解矫后30日内送达' } },
  ],
});

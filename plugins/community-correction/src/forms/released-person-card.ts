import { defineForm } from '@siheng/plugin-sdk';
import { releasedPersons } from '../collectors/released-persons.ts';

export const releasedPersonCard = defineForm({
  id: 'released-person-card', title: { zh: '安置帮教对象登记', en: 'Released person card' }, cadence: 'on-event', stores: releasedPersons,
  fields: [
    { name: 'personNo' }, { name: 'group' }, { name: 'releasedAt' }, { name: 'handoverAt', help: { zh: '释放后7日内衔接' } },
    { name: 'enrolledAt', help: { zh: '从本月起计算走访' } }, { name: 'letter' }, { name: 'agreement' }, { name: 'placedAt' }, { name: 'helpedAt' },
    { name: 'employmentDue' }, { name: 'employmentServed' }, { name: 'infoEntered' }, { name: 'infoGaps' }, { name: 'riskAssessed' },
    { name: 'keyDetermined' }, { name: 'reoffendedAt' }, { name: 'closedAt' },
  ],
});

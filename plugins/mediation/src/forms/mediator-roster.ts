import { defineForm } from '@siheng/plugin-sdk';
import { mediators } from '../collectors/mediators.ts';

export const mediatorRoster = defineForm({
  id: 'mediator-roster', title: { zh: '调解员花名册', en: 'Mediator roster' }, cadence: 'yearly', stores: mediators,
  fields: [
    { name: 'mediatorNo' }, { name: 'name' }, { name: 'fulltime' }, { name: 'from' }, { name: 'to', help: { zh: '在任的留空' } },
    { name: 'grade', help: { zh: '未参与等级评定的留空' } }, { name: 'platformEnteredAt', help: { zh: '尚未录入智慧调解平台的留空' } },
  ],
});

import { defineForm } from '@siheng/plugin-sdk';
import { staff } from '../collectors/staff.ts';

export const staffRoster = defineForm({
  id: 'staff-roster', title: { zh: '工作人员名册', en: 'Staff roster' }, cadence: 'yearly', stores: staff,
  fields: [
    { name: 'staffNo' },
    { name: 'head' },
    { name: 'dedicatedPost' },
    { name: 'partyMember' },
    { name: 'recruitedOn', help: { zh: '当年新招录公务员填写' } },
    { name: 'leftOn' },
  ],
});

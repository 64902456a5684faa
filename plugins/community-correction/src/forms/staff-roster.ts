import { defineForm } from '@siheng/plugin-sdk';
import { correctionStaff } from '../collectors/correction-staff.ts';

export const staffRoster = defineForm({
  id: 'staff-roster', title: { zh: '矫正与帮教人员花名册', en: 'Staff roster' }, cadence: 'half-yearly', stores: correctionStaff,
  fields: [{ name: 'staffNo' }, { name: 'role' }, { name: 'duty' }, { name: 'fulltime' }, { name: 'from' }, { name: 'to' }],
});

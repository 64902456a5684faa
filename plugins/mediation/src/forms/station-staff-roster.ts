import { defineForm } from '@siheng/plugin-sdk';
import { stationStaff } from '../collectors/station-staff.ts';

export const stationStaffRoster = defineForm({
  id: 'station-staff-roster', title: { zh: '司法所人员登记', en: 'Station staff' }, cadence: 'yearly', stores: stationStaff,
  fields: [
    { name: 'staffNo' }, { name: 'purchased' }, { name: 'from' }, { name: 'to', help: { zh: '在岗的留空' } },
  ],
});

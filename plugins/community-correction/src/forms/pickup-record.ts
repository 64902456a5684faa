import { defineForm } from '@siheng/plugin-sdk';
import { pickups } from '../collectors/pickups.ts';

export const pickupRecord = defineForm({
  id: 'pickup-record', title: { zh: '重点对象接回登记', en: 'Pick-up record' }, cadence: 'on-event', stores: pickups,
  fields: [{ name: 'personNo' }, { name: 'dueAt' }, { name: 'pickedUpAt' }],
});

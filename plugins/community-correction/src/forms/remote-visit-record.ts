import { defineForm } from '@siheng/plugin-sdk';
import { remoteVisits } from '../collectors/remote-visits.ts';

export const remoteVisitRecord = defineForm({
  id: 'remote-visit-record', title: { zh: '远程会见登记', en: 'Remote visit record' }, cadence: 'on-event', stores: remoteVisits,
  fields: [{ name: 'visitNo' }, { name: 'date' }, { name: 'successful' }],
});

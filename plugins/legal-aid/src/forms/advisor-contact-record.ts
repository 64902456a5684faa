import { defineForm } from '@siheng/plugin-sdk';
import { advisorContacts } from '../collectors/advisor-contacts.ts';

export const advisorContactRecord = defineForm({
  id: 'advisor-contact-record', title: { zh: '顾问律师工作联系记录', en: 'Adviser contact record' }, cadence: 'on-event', stores: advisorContacts,
  fields: [{ name: 'contactNo' }, { name: 'contactedOn' }, { name: 'advisor' }, { name: 'subject' }],
});

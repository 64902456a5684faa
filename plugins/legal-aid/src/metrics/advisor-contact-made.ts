import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { advisorContacts } from '../collectors/advisor-contacts.ts';

export const advisorContactMade = defineMetric({
  id: 'advisor-contact-made', title: { zh: '与顾问律师有工作联系', en: 'Contact with the advisers' }, unit: 'yes-no',
  needs: { contacts: advisorContacts }, params: z.object({}),
  measure: ({ facts }) => yesNo(facts.contacts.length > 0, factIds(facts.contacts)),
});

import { testCollector } from '@siheng/plugin-sdk/testing';
import { advisorContacts } from './advisor-contacts.ts';

testCollector(advisorContacts);

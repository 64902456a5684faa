import { testCollector } from '@siheng/plugin-sdk/testing';
import { releasedPersons } from './released-persons.ts';

testCollector(releasedPersons);

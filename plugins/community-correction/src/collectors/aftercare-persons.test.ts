import { testCollector } from '@siheng/plugin-sdk/testing';
import { aftercarePersons } from './aftercare-persons.ts';

testCollector(aftercarePersons);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { correctionPersons } from './correction-persons.ts';

testCollector(correctionPersons);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { visits } from './visits.ts';

testCollector(visits);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { incidents } from './incidents.ts';

testCollector(incidents);

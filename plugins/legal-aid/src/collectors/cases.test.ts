import { testCollector } from '@siheng/plugin-sdk/testing';
import { cases } from './cases.ts';

testCollector(cases);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { firmRules } from './firm-rules.ts';

testCollector(firmRules);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { reconsiderationChecks } from './reconsideration-checks.ts';

testCollector(reconsiderationChecks);

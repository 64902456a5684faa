import { testCollector } from '@siheng/plugin-sdk/testing';
import { routineChecks } from './routine-checks.ts';

testCollector(routineChecks);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { selfChecks } from './self-checks.ts';

testCollector(selfChecks);

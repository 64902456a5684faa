import { testCollector } from '@siheng/plugin-sdk/testing';
import { dataChecks } from './data-checks.ts';

testCollector(dataChecks);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { standardChecks } from './standard-checks.ts';

testCollector(standardChecks);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { findings } from './findings.ts';

testCollector(findings);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { subsidySchemes } from './subsidy-schemes.ts';

testCollector(subsidySchemes);

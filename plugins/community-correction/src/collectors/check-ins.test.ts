import { testCollector } from '@siheng/plugin-sdk/testing';
import { checkIns } from './check-ins.ts';

testCollector(checkIns);

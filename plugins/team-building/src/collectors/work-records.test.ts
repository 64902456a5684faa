import { testCollector } from '@siheng/plugin-sdk/testing';
import { workRecords } from './work-records.ts';

testCollector(workRecords);

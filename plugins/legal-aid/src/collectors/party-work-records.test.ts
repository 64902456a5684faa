import { testCollector } from '@siheng/plugin-sdk/testing';
import { partyWorkRecords } from './party-work-records.ts';

testCollector(partyWorkRecords);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { systemEntries } from './system-entries.ts';

testCollector(systemEntries);

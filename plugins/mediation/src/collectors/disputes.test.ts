import { testCollector } from '@siheng/plugin-sdk/testing';
import { disputes } from './disputes.ts';

testCollector(disputes);

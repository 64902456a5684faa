import { testCollector } from '@siheng/plugin-sdk/testing';
import { secondments } from './secondments.ts';

testCollector(secondments);

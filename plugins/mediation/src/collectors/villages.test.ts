import { testCollector } from '@siheng/plugin-sdk/testing';
import { villages } from './villages.ts';

testCollector(villages);

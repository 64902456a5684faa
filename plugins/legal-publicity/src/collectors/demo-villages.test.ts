import { testCollector } from '@siheng/plugin-sdk/testing';
import { demoVillages } from './demo-villages.ts';

testCollector(demoVillages);

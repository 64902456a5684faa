import { testCollector } from '@siheng/plugin-sdk/testing';
import { onlineMediations } from './online-mediations.ts';

testCollector(onlineMediations);

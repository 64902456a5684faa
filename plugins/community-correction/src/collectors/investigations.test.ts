import { testCollector } from '@siheng/plugin-sdk/testing';
import { investigations } from './investigations.ts';

testCollector(investigations);

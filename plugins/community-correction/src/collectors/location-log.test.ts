import { testCollector } from '@siheng/plugin-sdk/testing';
import { locationLog } from './location-log.ts';

testCollector(locationLog);

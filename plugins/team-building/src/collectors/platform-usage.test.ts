import { testCollector } from '@siheng/plugin-sdk/testing';
import { platformUsage } from './platform-usage.ts';

testCollector(platformUsage);

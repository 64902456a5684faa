import { testCollector } from '@siheng/plugin-sdk/testing';
import { activityResults } from './activity-results.ts';

testCollector(activityResults);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { activities } from './activities.ts';

testCollector(activities);

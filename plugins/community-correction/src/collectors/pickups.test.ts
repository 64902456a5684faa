import { testCollector } from '@siheng/plugin-sdk/testing';
import { pickups } from './pickups.ts';

testCollector(pickups);

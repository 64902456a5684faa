import { testCollector } from '@siheng/plugin-sdk/testing';
import { cultureSites } from './culture-sites.ts';

testCollector(cultureSites);

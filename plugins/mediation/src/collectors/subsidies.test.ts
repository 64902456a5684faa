import { testCollector } from '@siheng/plugin-sdk/testing';
import { subsidies } from './subsidies.ts';

testCollector(subsidies);

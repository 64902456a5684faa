import { testCollector } from '@siheng/plugin-sdk/testing';
import { servicePoints } from './service-points.ts';

testCollector(servicePoints);

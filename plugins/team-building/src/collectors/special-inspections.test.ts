import { testCollector } from '@siheng/plugin-sdk/testing';
import { specialInspections } from './special-inspections.ts';

testCollector(specialInspections);

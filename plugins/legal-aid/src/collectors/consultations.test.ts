import { testCollector } from '@siheng/plugin-sdk/testing';
import { consultations } from './consultations.ts';

testCollector(consultations);

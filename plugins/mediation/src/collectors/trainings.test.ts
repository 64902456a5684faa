import { testCollector } from '@siheng/plugin-sdk/testing';
import { trainings } from './trainings.ts';

testCollector(trainings);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { recruitTrainings } from './recruit-trainings.ts';

testCollector(recruitTrainings);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { onlineTrainings } from './online-trainings.ts';

testCollector(onlineTrainings);

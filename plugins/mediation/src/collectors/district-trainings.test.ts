import { testCollector } from '@siheng/plugin-sdk/testing';
import { districtTrainings } from './district-trainings.ts';

testCollector(districtTrainings);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { staffTrainings } from './staff-trainings.ts';

testCollector(staffTrainings);

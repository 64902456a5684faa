import { testCollector } from '@siheng/plugin-sdk/testing';
import { stationStaff } from './station-staff.ts';

testCollector(stationStaff);

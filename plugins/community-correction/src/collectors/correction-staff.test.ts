import { testCollector } from '@siheng/plugin-sdk/testing';
import { correctionStaff } from './correction-staff.ts';

testCollector(correctionStaff);

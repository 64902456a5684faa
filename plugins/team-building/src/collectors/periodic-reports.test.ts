import { testCollector } from '@siheng/plugin-sdk/testing';
import { periodicReports } from './periodic-reports.ts';

testCollector(periodicReports);

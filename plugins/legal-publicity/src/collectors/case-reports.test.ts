import { testCollector } from '@siheng/plugin-sdk/testing';
import { caseReports } from './case-reports.ts';

testCollector(caseReports);

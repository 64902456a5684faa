import { testCollector } from '@siheng/plugin-sdk/testing';
import { analysisReports } from './analysis-reports.ts';

testCollector(analysisReports);

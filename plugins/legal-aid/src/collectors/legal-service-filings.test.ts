import { testCollector } from '@siheng/plugin-sdk/testing';
import { legalServiceFilings } from './legal-service-filings.ts';

testCollector(legalServiceFilings);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { legalLiterates } from './legal-literates.ts';

testCollector(legalLiterates);

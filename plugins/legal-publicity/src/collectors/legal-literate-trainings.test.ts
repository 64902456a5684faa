import { testCollector } from '@siheng/plugin-sdk/testing';
import { legalLiterateTrainings } from './legal-literate-trainings.ts';

testCollector(legalLiterateTrainings);

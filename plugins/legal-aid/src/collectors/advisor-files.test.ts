import { testCollector } from '@siheng/plugin-sdk/testing';
import { advisorFiles } from './advisor-files.ts';

testCollector(advisorFiles);

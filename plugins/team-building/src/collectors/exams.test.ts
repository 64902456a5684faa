import { testCollector } from '@siheng/plugin-sdk/testing';
import { exams } from './exams.ts';

testCollector(exams);

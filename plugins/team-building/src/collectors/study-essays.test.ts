import { testCollector } from '@siheng/plugin-sdk/testing';
import { studyEssays } from './study-essays.ts';

testCollector(studyEssays);

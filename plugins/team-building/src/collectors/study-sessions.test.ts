import { testCollector } from '@siheng/plugin-sdk/testing';
import { studySessions } from './study-sessions.ts';

testCollector(studySessions);

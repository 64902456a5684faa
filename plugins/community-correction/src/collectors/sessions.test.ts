import { testCollector } from '@siheng/plugin-sdk/testing';
import { sessions } from './sessions.ts';

testCollector(sessions);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { systemLogins } from './system-logins.ts';

testCollector(systemLogins);

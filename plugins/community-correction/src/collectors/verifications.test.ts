import { testCollector } from '@siheng/plugin-sdk/testing';
import { verifications } from './verifications.ts';

testCollector(verifications);

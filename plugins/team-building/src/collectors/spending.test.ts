import { testCollector } from '@siheng/plugin-sdk/testing';
import { spending } from './spending.ts';

testCollector(spending);

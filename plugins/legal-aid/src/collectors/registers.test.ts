import { testCollector } from '@siheng/plugin-sdk/testing';
import { registers } from './registers.ts';

testCollector(registers);

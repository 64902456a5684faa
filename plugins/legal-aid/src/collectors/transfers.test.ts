import { testCollector } from '@siheng/plugin-sdk/testing';
import { transfers } from './transfers.ts';

testCollector(transfers);

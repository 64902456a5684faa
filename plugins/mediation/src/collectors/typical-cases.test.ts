import { testCollector } from '@siheng/plugin-sdk/testing';
import { typicalCases } from './typical-cases.ts';

testCollector(typicalCases);

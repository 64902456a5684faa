import { testCollector } from '@siheng/plugin-sdk/testing';
import { advisorContracts } from './advisor-contracts.ts';

testCollector(advisorContracts);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { notaryMatters } from './notary-matters.ts';

testCollector(notaryMatters);

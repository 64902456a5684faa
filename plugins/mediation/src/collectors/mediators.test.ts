import { testCollector } from '@siheng/plugin-sdk/testing';
import { mediators } from './mediators.ts';

testCollector(mediators);

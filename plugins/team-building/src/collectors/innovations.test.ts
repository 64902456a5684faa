import { testCollector } from '@siheng/plugin-sdk/testing';
import { innovations } from './innovations.ts';

testCollector(innovations);

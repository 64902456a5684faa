import { testCollector } from '@siheng/plugin-sdk/testing';
import { matters } from './matters.ts';

testCollector(matters);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { establishments } from './establishments.ts';

testCollector(establishments);

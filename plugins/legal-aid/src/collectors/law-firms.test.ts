import { testCollector } from '@siheng/plugin-sdk/testing';
import { lawFirms } from './law-firms.ts';

testCollector(lawFirms);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { infoItems } from './info-items.ts';

testCollector(infoItems);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { campaigns } from './campaigns.ts';

testCollector(campaigns);

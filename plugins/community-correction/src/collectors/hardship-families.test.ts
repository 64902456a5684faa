import { testCollector } from '@siheng/plugin-sdk/testing';
import { hardshipFamilies } from './hardship-families.ts';

testCollector(hardshipFamilies);

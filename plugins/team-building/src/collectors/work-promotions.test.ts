import { testCollector } from '@siheng/plugin-sdk/testing';
import { workPromotions } from './work-promotions.ts';

testCollector(workPromotions);

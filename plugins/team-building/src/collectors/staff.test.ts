import { testCollector } from '@siheng/plugin-sdk/testing';
import { staff } from './staff.ts';

testCollector(staff);

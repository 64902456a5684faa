import { testCollector } from '@siheng/plugin-sdk/testing';
import { equipment } from './equipment.ts';

testCollector(equipment);

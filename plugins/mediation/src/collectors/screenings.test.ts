import { testCollector } from '@siheng/plugin-sdk/testing';
import { screenings } from './screenings.ts';

testCollector(screenings);

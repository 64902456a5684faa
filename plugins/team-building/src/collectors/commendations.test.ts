import { testCollector } from '@siheng/plugin-sdk/testing';
import { commendations } from './commendations.ts';

testCollector(commendations);

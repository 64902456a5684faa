import { testCollector } from '@siheng/plugin-sdk/testing';
import { correctionVisits } from './correction-visits.ts';

testCollector(correctionVisits);

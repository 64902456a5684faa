import { testCollector } from '@siheng/plugin-sdk/testing';
import { remoteVisits } from './remote-visits.ts';

testCollector(remoteVisits);

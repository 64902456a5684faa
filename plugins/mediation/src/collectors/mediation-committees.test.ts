import { testCollector } from '@siheng/plugin-sdk/testing';
import { mediationCommittees } from './mediation-committees.ts';

testCollector(mediationCommittees);

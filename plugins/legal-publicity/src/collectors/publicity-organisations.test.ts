import { testCollector } from '@siheng/plugin-sdk/testing';
import { publicityOrganisations } from './publicity-organisations.ts';

testCollector(publicityOrganisations);

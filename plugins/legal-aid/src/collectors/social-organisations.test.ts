import { testCollector } from '@siheng/plugin-sdk/testing';
import { socialOrganisations } from './social-organisations.ts';

testCollector(socialOrganisations);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { socialOrganisationActivities } from './social-organisation-activities.ts';

testCollector(socialOrganisationActivities);

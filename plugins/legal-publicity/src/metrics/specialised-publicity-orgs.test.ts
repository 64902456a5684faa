import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { specialisedPublicityOrgs } from './specialised-publicity-orgs.ts';

const organisation = (over = {}) => ({ orgNo: 'O1', name: '样例普法协会', specialised: true, recognisedOn: '2018-12-31', ...over });

testMetric(specialisedPublicityOrgs, [
  { name: 'recognised on the last day of the year', facts: { organisations: [organisation()] }, expect: count(1, ['O1']) },
  { name: 'recognised on the day after', facts: { organisations: [organisation({ recognisedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'not yet recognised', facts: { organisations: [organisation({ recognisedOn: null })] }, expect: count(0) },
  { name: 'of a general kind', facts: { organisations: [organisation({ specialised: false })] }, expect: count(0) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { townSocialOrgsByNov30 } from './town-social-orgs-by-nov30.ts';

const organisation = (over = {}) => ({ orgNo: 'O1', name: '样例群言堂', level: 'town' as const, type: 'basic' as const, foundedOn: '2018-11-30', ...over });

testMetric(townSocialOrgsByNov30, [
  { name: 'founded on 30 November', facts: { organisations: [organisation()] }, expect: count(1, ['O1']) },
  { name: 'founded on 1 December', facts: { organisations: [organisation({ foundedOn: '2018-12-01' })] }, expect: count(0) },
  { name: 'founded years ago', facts: { organisations: [organisation({ foundedOn: '2015-03-01' })] }, expect: count(1, ['O1']) },
  { name: 'of a village', facts: { organisations: [organisation({ level: 'village' })] }, expect: count(0) },
  { name: 'of another type', facts: { organisations: [organisation({ type: 'hub' })] }, expect: count(0) },
  { name: 'dissolved before the day', facts: { organisations: [organisation({ foundedOn: '2017-01-01', dissolvedOn: '2018-11-30' })] }, expect: count(0) },
  { name: 'a county may set another day', facts: { organisations: [organisation()] }, params: { lastDay: '10-31' }, expect: count(0) },
], { alwaysApplies: true });

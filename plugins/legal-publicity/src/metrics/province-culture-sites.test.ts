import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { provinceCultureSites } from './province-culture-sites.ts';

const site = (over = {}) => ({ siteNo: 'S1', name: '样例法治文化园', level: 'province' as const, namedOn: '2018-12-31', ...over });

testMetric(provinceCultureSites, [
  { name: 'named on the last day of the year', facts: { sites: [site()] }, expect: count(1, ['S1']) },
  { name: 'named on the day after', facts: { sites: [site({ namedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'named years ago', facts: { sites: [site({ namedOn: '2014-01-01' })] }, expect: count(1, ['S1']) },
  { name: 'named by the city', facts: { sites: [site({ level: 'city' })] }, expect: count(0) },
  { name: 'without a date', facts: { sites: [site({ namedOn: null })] }, expect: count(0) },
], { alwaysApplies: true });

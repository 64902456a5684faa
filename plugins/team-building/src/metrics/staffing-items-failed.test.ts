import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { staffingItemsFailed } from './staffing-items-failed.ts';

const head = (over = {}) => ({ staffNo: 'S1', head: true, dedicatedPost: true, ...over });
const posts = (number: number, over = {}) => ({ documentNo: 'D1', approvedOn: '2016-05-01', posts: number, ...over });
const lent = (over = {}) => ({ secondmentNo: 'L1', staffNo: 'S2', from: '2018-09-30', to: null, approvedOn: null, ...over });
const [town, street] = [{ class: 'town' }, { class: 'street' }];

testMetric(staffingItemsFailed, [
  { name: 'a town with 3 posts', facts: { staff: [head()], establishments: [posts(3)], secondments: [] }, unit: town, expect: count(0) },
  { name: 'a town with 2 posts', facts: { staff: [head()], establishments: [posts(2)], secondments: [] }, unit: town, expect: count(1, ['D1']) },
  { name: 'a street with 2 posts', facts: { staff: [head()], establishments: [posts(2)], secondments: [] }, unit: street, expect: count(0) },
  { name: 'a street with 1 post', facts: { staff: [head()], establishments: [posts(1)], secondments: [] }, unit: street, expect: count(1, ['D1']) },
  { name: 'a street with 3 posts', facts: { staff: [head()], establishments: [posts(3)], secondments: [] }, unit: street, expect: count(0) },
  { name: 'a street with 4 posts', facts: { staff: [head()], establishments: [posts(4)], secondments: [] }, unit: street, expect: count(1, ['D1']) },
  { name: 'a unit without class with 2 posts', facts: { staff: [head()], establishments: [posts(2)], secondments: [] }, expect: count(0) },
  { name: 'a unit without class with 1 post', facts: { staff: [head()], establishments: [posts(1)], secondments: [] }, expect: count(1, ['D1']) },
  { name: 'the latest decision is in force', facts: { staff: [head()], establishments: [posts(2), posts(3, { documentNo: 'D2', approvedOn: '2018-12-31' })], secondments: [] }, unit: town, expect: count(0) },
  { name: 'a decision after the year is not', facts: { staff: [head()], establishments: [posts(2), posts(3, { documentNo: 'D2', approvedOn: '2019-01-01' })], secondments: [] }, unit: town, expect: count(1, ['D1']) },
  { name: 'the head on another post', facts: { staff: [head({ dedicatedPost: false })], establishments: [posts(3)], secondments: [] }, unit: town, expect: count(1, ['S1']) },
  { name: 'a former head on another post', facts: { staff: [head({ dedicatedPost: false, leftOn: '2018-06-01' }), head({ staffNo: 'S2' })], establishments: [posts(3)], secondments: [] }, unit: town, expect: count(0) },
  { name: 'lent for 3 months to the day', facts: { staff: [head()], establishments: [posts(3)], secondments: [lent()] }, unit: town, expect: count(1, ['L1']) },
  { name: 'lent a day less', facts: { staff: [head()], establishments: [posts(3)], secondments: [lent({ from: '2018-10-01' })] }, unit: town, expect: count(0) },
  { name: 'lent and approved', facts: { staff: [head()], establishments: [posts(3)], secondments: [lent({ approvedOn: '2018-09-20' })] }, unit: town, expect: count(0) },
  { name: 'lent two years ago', facts: { staff: [head()], establishments: [posts(3)], secondments: [lent({ from: '2016-01-01', to: '2017-12-31' })] }, unit: town, expect: count(0) },
  { name: 'nothing in place', facts: { staff: [], establishments: [], secondments: [lent()] }, unit: town, expect: count(3, ['L1']) },
  { name: 'a county may lower the minimum', facts: { staff: [head()], establishments: [posts(2)], secondments: [] }, params: { townMin: 2 }, unit: town, expect: count(0) },
], { alwaysApplies: true });

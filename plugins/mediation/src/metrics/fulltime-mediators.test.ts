import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { fulltimeMediators } from './fulltime-mediators.ts';

const mediator = (over = {}) => ({ mediatorNo: 'm1', fulltime: true, grade: 'second' as const, ...over });

testMetric(fulltimeMediators, [
  { name: '专职一名', facts: { mediators: [mediator()] }, expect: count(1, ['m1']) },
  { name: 'a part-time one does not count', facts: { mediators: [mediator({ fulltime: false })] }, expect: count(0) },
  { name: 'two', facts: { mediators: [mediator(), mediator({ mediatorNo: 'm2' })] }, expect: count(2, ['m1', 'm2']) },
  { name: 'in post on the check date', facts: { mediators: [mediator({ from: '2018-12-31' }), mediator({ mediatorNo: 'm2', to: '2018-12-31' })] }, expect: count(2, ['m1', 'm2']) },
  { name: 'not yet, and no longer', facts: { mediators: [mediator({ from: '2019-01-01' }), mediator({ mediatorNo: 'm2', to: '2018-12-30' })] }, expect: count(0) },
  { name: 'nobody', facts: { mediators: [] }, expect: count(0) },
], { alwaysApplies: true });

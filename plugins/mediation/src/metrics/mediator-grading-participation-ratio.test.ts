import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediatorGradingParticipationRatio } from './mediator-grading-participation-ratio.ts';

const mediator = (over = {}) => ({ mediatorNo: 'm1', fulltime: true, grade: 'second' as const, ...over });

testMetric(mediatorGradingParticipationRatio, [
  { name: 'with a grade', facts: { mediators: [mediator()] }, expect: ratio(1, 1) },
  { name: 'without', facts: { mediators: [mediator({ grade: null })] }, expect: ratio(0, 1, ['m1']) },
  { name: 'an application is participation', facts: { mediators: [mediator({ grade: 'applied' }), mediator({ mediatorNo: 'm2', grade: null })] }, expect: ratio(1, 2, ['m2']) },
  { name: 'who has left is not asked', facts: { mediators: [mediator({ grade: null, to: '2018-06-30' }), mediator({ mediatorNo: 'm2' })] }, expect: ratio(1, 1) },
  { name: 'nobody in post', facts: { mediators: [] }, expect: notApplicable('no mediator is in post') },
]);

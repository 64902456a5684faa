import { notApplicable, number } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { disputesPerFulltimeMediator } from './disputes-per-fulltime-mediator.ts';

const dispute = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', mediator: 'm1', mediatedAt: '2018-03-20', ...over });
const mediator = (mediatorNo: string, over = {}) => ({ mediatorNo, fulltime: true, ...over });

testMetric(disputesPerFulltimeMediator, [
  { name: 'of four, three by the full-time one', facts: { disputes: [dispute(), dispute({ caseNo: 'A2' }), dispute({ caseNo: 'A3' }), dispute({ caseNo: 'A4', mediator: 'm2' })], mediators: [mediator('m1'), mediator('m2', { fulltime: false })] }, expect: number(3) },
  { name: 'mediated by a full-time mediator', facts: { disputes: [dispute()], mediators: [mediator('m1')] }, expect: number(1) },
  { name: 'not mediated yet', facts: { disputes: [dispute({ mediatedAt: null })], mediators: [mediator('m1')] }, expect: number(0) },
  { name: 'by another', facts: { disputes: [dispute({ mediator: 'm9' })], mediators: [mediator('m1')] }, expect: number(0) },
  { name: 'by several, one of them full-time, counts once', facts: { disputes: [dispute({ mediator: 'm2，m1' })], mediators: [mediator('m1'), mediator('m2')] }, expect: number(1, 2) },
  { name: 'what a full-time one did before leaving counts', facts: { disputes: [dispute()], mediators: [mediator('m1', { to: '2018-06-30' }), mediator('m2')] }, expect: number(1) },
  { name: 'no full-time mediator', facts: { disputes: [dispute()], mediators: [mediator('m1', { fulltime: false })] }, expect: notApplicable('no full-time mediator is in post') },
]);

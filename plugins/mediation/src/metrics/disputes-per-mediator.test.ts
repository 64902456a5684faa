import { notApplicable, number } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { disputesPerMediator } from './disputes-per-mediator.ts';

const dispute = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', mediator: 'm1', mediatedAt: '2018-03-20', ...over });
const mediator = (mediatorNo: string, over = {}) => ({ mediatorNo, fulltime: true, ...over });

testMetric(disputesPerMediator, [
  { name: '4 disputes, 2 mediators', facts: { disputes: ['1', '2', '3', '4'].map((caseNo) => dispute({ caseNo })), mediators: [mediator('m1'), mediator('m2', { fulltime: false })] }, expect: number(2) },
  { name: 'one mediated', facts: { disputes: [dispute()], mediators: [mediator('m1')] }, expect: number(1) },
  { name: 'not mediated yet', facts: { disputes: [dispute({ mediatedAt: null })], mediators: [mediator('m1')] }, expect: number(0) },
  { name: 'mediated and never entered counts', facts: { disputes: [dispute({ enteredAt: null })], mediators: [mediator('m1')] }, expect: number(1) },
  { name: 'accepted last year, mediated in this one', facts: { disputes: [dispute({ acceptedAt: '2017-12-20', mediatedAt: '2018-01-02' })], mediators: [mediator('m1')] }, expect: number(1) },
  { name: 'mediated the day after the year', facts: { disputes: [dispute({ mediatedAt: '2019-01-01' })], mediators: [mediator('m1')] }, expect: number(0) },
  { name: 'by somebody who is on no roster', facts: { disputes: [dispute({ mediator: null })], mediators: [mediator('m1')] }, expect: number(1) },
  { name: 'who left before the check date is no head', facts: { disputes: [dispute()], mediators: [mediator('m1', { to: '2018-12-30' }), mediator('m2')] }, expect: number(1) },
  { name: 'who leaves on the check date is one', facts: { disputes: [dispute()], mediators: [mediator('m1', { to: '2018-12-31' }), mediator('m2')] }, expect: number(1, 2) },
  { name: 'nobody in post', facts: { disputes: [dispute()], mediators: [] }, expect: notApplicable('no mediator is in post') },
]);

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { disputesEscalated } from './disputes-escalated.ts';

const dispute = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', escalatedTo: 'criminal' as const, escalatedAt: '2018-04-01', ...over });

testMetric(disputesEscalated, [
  { name: '有一起扣2分: one is one', facts: { disputes: [dispute()] }, expect: count(1, ['A1']) },
  { name: 'a dispute that did not escalate', facts: { disputes: [dispute({ escalatedTo: null })] }, expect: count(0) },
  { name: 'three kinds of cases', facts: { disputes: [dispute(), dispute({ caseNo: 'A2', escalatedTo: 'civil' }), dispute({ caseNo: 'A3', escalatedTo: 'public-security' })] }, expect: count(3, ['A1', 'A2', 'A3']) },
  { name: 'the day of the escalation counts, not that of acceptance', facts: { disputes: [dispute({ acceptedAt: '2017-12-01', escalatedAt: '2018-01-01' }), dispute({ caseNo: 'A2', escalatedAt: '2019-01-01' })] }, expect: count(1, ['A1']) },
  { name: 'without its day the year of acceptance counts', facts: { disputes: [dispute({ escalatedAt: null })] }, expect: count(1, ['A1']) },
  { name: 'no dispute', facts: { disputes: [] }, expect: count(0) },
], { alwaysApplies: true });

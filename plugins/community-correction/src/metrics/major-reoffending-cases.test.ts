import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { majorReoffendingCases } from './major-reoffending-cases.ts';

const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(majorReoffendingCases, [
  { name: 'a major case', facts: { incidents: [incident({ major: true })] }, expect: count(1, ['I1']) },
  { name: 'not major', facts: { incidents: [incident()] }, expect: count(0) },
  { name: 'two persons of one case are one', facts: { incidents: [incident({ major: true, caseNo: 'X' }), incident({ incidentNo: 'I2', personNo: 'C2', major: true, caseNo: 'X' })] }, expect: count(1, ['I1', 'I2']) },
  { name: 'two cases', facts: { incidents: [incident({ major: true, caseNo: 'X' }), incident({ incidentNo: 'I2', major: true, caseNo: 'Y' })] }, expect: count(2, ['I1', 'I2']) },
  { name: 'without case numbers each is a case', facts: { incidents: [incident({ major: true }), incident({ incidentNo: 'I2', major: true })] }, expect: count(2, ['I1', 'I2']) },
], { alwaysApplies: true });

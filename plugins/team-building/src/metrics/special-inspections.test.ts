import { events } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { specialInspections } from './special-inspections.ts';

const inspection = (over = {}) => ({ inspectionNo: 'H1', receivedOn: '2018-12-31', kind: 'visit' as const, level: 'city' as const, praised: true, work: '样例工作', ...over });
const event = (over = {}) => ({ factId: 'H1', fields: { level: 'city', kind: 'visit', praised: true, work: '样例工作', ...over } });

testMetric(specialInspections, [
  { name: 'praised by the city', facts: { inspections: [inspection()] }, expect: events([event()]) },
  { name: 'not praised', facts: { inspections: [inspection({ praised: false })] }, expect: events([event({ praised: false })]) },
  { name: 'without a piece of work it is its own', facts: { inspections: [inspection({ work: null })] }, expect: events([event({ work: 'H1' })]) },
  { name: 'in the next year', facts: { inspections: [inspection({ receivedOn: '2019-01-01' })] }, expect: events([]) },
], { alwaysApplies: true });

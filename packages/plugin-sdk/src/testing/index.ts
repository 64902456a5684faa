export { checkPlugin } from './check-plugin.ts';
export type { MetricCase } from './metric-case.ts';
export { testCollector } from './test-collector.ts';
export { testMetric } from './test-metric.ts';

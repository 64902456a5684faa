import type { Metric, PluginDefinition } from '../contract.ts';
import { naturalKey } from '../facts/natural-key.ts';
import type { MetricRun } from '../facts/run-metric.ts';
import { between } from '../random/choices.ts';
import { seededRandom } from '../random/seeded-random.ts';

const PERIOD = { from: '2018-01-01', to: '2018-12-31' };

/** A run of a metric on generated rows, 0 to 60 of each dataset, in the middle or at the end of the year. */
export const generatedRun = (plugin: PluginDefinition, metric: Metric, seed: number): MetricRun => {
  const random = seededRandom(`${plugin.id}/${metric.id}/${seed}`);
  const facts = Object.fromEntries(Object.entries(metric.needs).map(([need, collector]) => {
    const rows = seed === 0 ? 0 : between(random, 0, 60);
    return [need, collector.generate(random, { period: PERIOD, rows, unit: 'A' }).map((row) => {
      const parsed = collector.row.parse(row);
      return { ...parsed, factId: naturalKey(collector, parsed) };
    })];
  }));
  return { facts, period: PERIOD, asOf: seed % 3 === 0 ? '2018-06-30' : '2018-12-31', unit: { class: seed % 2 === 0 ? 'town' : 'street', residentPopulation: seed % 5 === 0 ? null : 30_000 } };
};

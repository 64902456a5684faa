import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PluginDefinition } from '../contract.ts';
import { runMetric } from '../facts/run-metric.ts';
import { pluginProblems } from '../registry/plugin-problems.ts';
import { problemText } from '../registry/problem.ts';
import { answerProblems } from './answer-problems.ts';
import { generatedRun } from './generated-run.ts';
import { pluginFileProblems } from './plugin-file-problems.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

/**
 * Checks a whole plugin in one line, `checkPlugin(mediation, new URL('..', import.meta.url))`: the registry accepts it;
 * code, test and README row of each part exist under its id; every metric answers rightly, and twice the same, on generated rows.
 */
export const checkPlugin = (plugin: PluginDefinition, root: URL): void => {
  describe(`plugin ${plugin.id}`, () => {
    it('is declared rightly', () => expect(pluginProblems(plugin).map(problemText)).toEqual([]));

    it('has code, test and README row under one name', () => expect(pluginFileProblems(plugin, fileURLToPath(root))).toEqual([]));

    it.each(plugin.metrics.map((metric) => [metric.id, metric] as const))('%s answers on generated rows', (_, metric) => {
      for (const seed of SEEDS) {
        const run = generatedRun(plugin, metric, seed);
        const answer = runMetric(metric, run);
        expect(answerProblems(metric, answer, new Set(Object.values(run.facts).flat().map((fact) => fact.factId))), `seed ${seed}`).toEqual([]);
        expect(runMetric(metric, generatedRun(plugin, metric, seed)), `seed ${seed}`).toEqual(answer);
      }
    });
  });
};

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../contract.ts';

const SOURCE = /^([a-z0-9-]+)\.ts$/;

const folder = (root: string, kind: string): readonly string[] => {
  const path = join(root, 'src', kind);
  return existsSync(path) ? readdirSync(path).flatMap((file) => SOURCE.exec(file)?.[1] ?? []) : [];
};

/** The ids in the first cells of a README's tables, written as | `id` |. */
const readmeRows = (root: string): readonly string[] => {
  const path = join(root, 'README.md');
  return existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].map((row) => row[1] ?? '') : [];
};

/** Whether code, test and README row of each part exist under its id, and nothing lies in the folders that the plugin does not contribute. */
export const pluginFileProblems = (plugin: PluginDefinition, root: string): readonly string[] => {
  const problems: string[] = [];
  const rows = readmeRows(root);
  const metrics = plugin.metrics.map((metric) => metric.id);
  for (const [kind, ids] of [['collectors', plugin.collectors.map((part) => part.id)], ['forms', plugin.forms.map((part) => part.id)], ['metrics', metrics]] as const) {
    const files = folder(root, kind);
    for (const id of ids) if (!files.includes(id)) problems.push(`src/${kind}/${id}.ts is not there. The file has the name of the id "${id}".`);
    for (const file of files) if (!ids.includes(file)) problems.push(`src/${kind}/${file}.ts is not in "${kind}" of plugin.ts. If you just added it, add an entry there.`);
  }
  for (const id of metrics) {
    if (!existsSync(join(root, 'src', 'metrics', `${id}.test.ts`))) problems.push(`src/metrics/${id}.test.ts is not there. Each metric has its test, with testMetric.`);
    if (!rows.includes(id)) problems.push(`README.md has no row | \`${id}\` |. Say there what the metric measures.`);
  }
  const known = [...metrics, ...plugin.collectors.map((part) => part.id), ...plugin.forms.map((part) => part.id)];
  for (const row of rows) if (!known.includes(row)) problems.push(`README.md has a row for \`${row}\`, which the plugin does not contribute. Remove it.`);
  return problems;
};

import type { Collector, Form, Metric, PluginDefinition } from '../contract.ts';
import { duplicateProblems } from './names.ts';
import { pluginProblems } from './plugin-problems.ts';
import { RegistryError } from './problem.ts';

/** A dataset under its full id, `plugin/dataset`. */
export type RegisteredDataset = { readonly id: string; readonly plugin: PluginDefinition; readonly collector: Collector };
/** A form under its full id, with the full id of the dataset that it stores. */
export type RegisteredForm = { readonly id: string; readonly plugin: PluginDefinition; readonly form: Form; readonly dataset: string };
/** A metric under its full id, which is the id of its measure; `needs`: name of the need → full id of the dataset. */
export type RegisteredMetric = { readonly id: string; readonly plugin: PluginDefinition; readonly metric: Metric; readonly needs: Readonly<Record<string, string>> };

/** What is installed, or what one organisation enabled of it. */
export type Registry = {
  readonly plugins: readonly PluginDefinition[];
  datasets(): readonly RegisteredDataset[];
  dataset(id: string): RegisteredDataset | undefined;
  metrics(): readonly RegisteredMetric[];
  metric(id: string): RegisteredMetric | undefined;
  forms(): readonly RegisteredForm[];
  form(id: string): RegisteredForm | undefined;
  /** The same, narrowed to the plugins that an organisation enabled; ids that are not installed are left out. */
  enabledFor(pluginIds: ReadonlySet<string>): Registry;
};

const byId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> => new Map(parts.map((part) => [part.id, part]));

const compose = (plugins: readonly PluginDefinition[]): Registry => {
  const datasets = byId(plugins.flatMap((plugin) => plugin.collectors.map((collector) => ({ id: `${plugin.id}/${collector.id}`, plugin, collector }))));
  const metrics = byId(plugins.flatMap((plugin) => plugin.metrics.map((metric) => ({
    id: `${plugin.id}/${metric.id}`, plugin, metric,
    needs: Object.fromEntries(Object.entries(metric.needs).map(([need, collector]) => [need, `${plugin.id}/${collector.id}`])),
  }))));
  const forms = byId(plugins.flatMap((plugin) => plugin.forms.map((form) => ({ id: `${plugin.id}/${form.id}`, plugin, form, dataset: `${plugin.id}/${form.stores.id}` }))));
  return {
    plugins,
    datasets: () => [...datasets.values()], dataset: (id) => datasets.get(id),
    metrics: () => [...metrics.values()], metric: (id) => metrics.get(id),
    forms: () => [...forms.values()], form: (id) => forms.get(id),
    enabledFor: (pluginIds) => compose(plugins.filter((plugin) => pluginIds.has(plugin.id))),
  };
};

/** Checks all installed plugins and composes their ids. Throws one RegistryError with every problem. */
export const createRegistry = (plugins: readonly PluginDefinition[]): Registry => {
  const problems = [
    ...duplicateProblems('id', plugins.map((plugin) => plugin.id)).map((problem) => ({ plugin: problem.problem.split('"')[1] ?? '', ...problem })),
    ...plugins.flatMap(pluginProblems),
  ];
  if (problems.length > 0) throw new RegistryError(problems);
  return compose(plugins);
};

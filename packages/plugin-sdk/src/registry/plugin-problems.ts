import { z } from 'zod';
import type { Form, Metric, PluginDefinition } from '../contract.ts';
import { describeFields } from '../rows/describe-field.ts';
import { SDK_VERSION } from '../version.ts';
import { CADENCES, collectorProblems } from './collector-problems.ts';
import { choiceProblems, duplicateProblems, fieldProblems, idProblems, keyProblems, titleProblems } from './names.ts';
import type { PartProblem, PluginProblem } from './problem.ts';
import { readVersion, satisfies } from './semver.ts';

const PLUGIN_KEYS = ['id', 'title', 'sdk', 'version', 'collectors', 'forms', 'metrics'];
const FORM_KEYS = ['id', 'title', 'cadence', 'stores', 'fields'];
const METRIC_KEYS = ['id', 'title', 'unit', 'needs', 'span', 'params', 'measure'];
const UNITS = ['count', 'ratio', 'number', 'yes-no', 'events', 'days'];

const formProblems = (form: Form, plugin: PluginDefinition): readonly PartProblem[] => {
  const problems: PartProblem[] = [...idProblems('', form.id), ...titleProblems('title', form.title), ...keyProblems('', form, FORM_KEYS), ...choiceProblems('cadence', form.cadence, CADENCES)];
  if (!plugin.collectors.includes(form.stores)) return [...problems, { path: 'stores', problem: `it stores dataset "${form.stores.id}", which the plugin does not contribute`, fix: 'Add it to "collectors" in plugin.ts' }];
  const names = form.fields.map((field) => field.name);
  problems.push(...fieldProblems('fields', names, Object.keys(form.stores.row.shape)), ...duplicateProblems('fields', names));
  for (const field of describeFields(form.stores).values())
    if (field.required && !names.includes(field.name)) problems.push({ path: 'fields', problem: `"${field.name}" must have a value and is not asked for`, fix: 'Add it to "fields", or give it a default in the row' });
  if (!form.stores.accepts.includes('form')) problems.push({ path: 'stores', problem: `dataset "${form.stores.id}" does not accept forms`, fix: 'Add "form" to its "accepts"' });
  return problems;
};

const metricProblems = (metric: Metric, plugin: PluginDefinition): readonly PartProblem[] => {
  const problems: PartProblem[] = [...idProblems('', metric.id), ...titleProblems('title', metric.title), ...keyProblems('', metric, METRIC_KEYS), ...choiceProblems('unit', metric.unit, UNITS)];
  if (metric.span !== undefined) problems.push(...choiceProblems('span', metric.span, ['period', 'all-time']));
  if (Object.keys(metric.needs).length === 0) problems.push({ path: 'needs', problem: 'it needs no dataset', fix: 'Name the datasets that it measures' });
  for (const [need, collector] of Object.entries(metric.needs))
    if (!plugin.collectors.includes(collector)) problems.push({ path: `needs.${need}`, problem: `it needs dataset "${collector.id}", which the plugin does not contribute`, fix: 'Add it to "collectors" in plugin.ts' });
  if (!(metric.params instanceof z.ZodObject)) problems.push({ path: 'params', problem: 'it is not a zod object', fix: 'Use z.object({}) where there is nothing to tune' });
  else if (!metric.params.safeParse({}).success) problems.push({ path: 'params', problem: 'a parameter has no default', fix: 'Give each parameter .default(…), so that a county may leave it alone' });
  if (typeof metric.measure !== 'function') problems.push({ path: 'measure', problem: 'there is no function', fix: 'Give measure({ facts, params, period, asOf, unit })' });
  return problems;
};

const within = (kind: string, id: string, problems: readonly PartProblem[]): readonly PartProblem[] =>
  problems.map((problem) => ({ ...problem, path: `${kind} "${id}"${problem.path.startsWith('.') || problem.path === '' ? '' : '.'}${problem.path}` }));

/** Everything that is wrong with one plugin, by itself. */
export const pluginProblems = (plugin: PluginDefinition): readonly PluginProblem[] => {
  const problems: PartProblem[] = [...idProblems('', plugin.id), ...titleProblems('title', plugin.title), ...keyProblems('', plugin, PLUGIN_KEYS)];
  if (readVersion(plugin.version) === null) problems.push({ path: 'version', problem: `"${plugin.version}" is not a version`, fix: 'Write it as 1.2.3' });
  const fits = satisfies(readVersion(SDK_VERSION) ?? [0, 0, 0], plugin.sdk);
  if (fits === null) problems.push({ path: 'sdk', problem: `"${plugin.sdk}" is not a range`, fix: `Write it as ^${SDK_VERSION}` });
  if (fits === false) problems.push({ path: 'sdk', problem: `it was written for SDK ${plugin.sdk}, this is ${SDK_VERSION}`, fix: 'Update the plugin, then its "sdk"' });
  for (const kind of ['collectors', 'forms', 'metrics'] as const) problems.push(...duplicateProblems(kind, plugin[kind].map((part) => part.id)));
  problems.push(
    ...plugin.collectors.flatMap((collector) => within('dataset', collector.id, collectorProblems(collector))),
    ...plugin.forms.flatMap((form) => within('form', form.id, formProblems(form, plugin))),
    ...plugin.metrics.flatMap((metric) => within('metric', metric.id, metricProblems(metric, plugin))),
  );
  return problems.map((problem) => ({ plugin: plugin.id, ...problem, path: problem.path.replace(/^\./, '') }));
};

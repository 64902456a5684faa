import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Collector, Form, Metric, PluginDefinition } from '../src/index.ts';
import { createRegistry, problemText, RegistryError } from '../src/registry/index.ts';
import { water } from './water/src/plugin.ts';

const problemsOf = (...plugins: readonly PluginDefinition[]): readonly string[] => {
  try {
    createRegistry(plugins);
    return [];
  } catch (error) {
    if (error instanceof RegistryError) return error.problems.map(problemText);
    throw error;
  }
};

const collector = water.collectors[0]!;
const form = water.forms[0]!;
const metric = water.metrics[0]!;

/** The water plugin with one thing changed in its dataset; form and metric follow to the changed dataset. */
const withDataset = (over: Record<string, unknown>): PluginDefinition => {
  const changed = { ...collector, ...over } as Collector;
  return { ...water, collectors: [changed], forms: [{ ...form, stores: changed }], metrics: [{ ...metric, needs: { readings: changed } }] };
};
const withForm = (over: Record<string, unknown>): PluginDefinition => ({ ...water, forms: [{ ...form, ...over } as Form] });
const withMetric = (over: Record<string, unknown>): PluginDefinition => ({ ...water, metrics: [{ ...metric, ...over } as Metric] });
const withPlugin = (over: Record<string, unknown>): PluginDefinition => ({ ...water, ...over });
const rowWith = (fields: Record<string, z.ZodType>) => ({ row: collector.row.extend(fields) });

describe('one valid plugin, one thing broken', () => {
  it('as it is, it is accepted', () => expect(problemsOf(water)).toEqual([]));

  it.each<[string, PluginDefinition, string]>([
    ['plugin id', withPlugin({ id: 'Water' }), 'Plugin "Water": id: "Water" is not kebab-case. Use lower-case words joined by "-", equal to the file name.'],
    ['plugin title', withPlugin({ title: { zh: 'Water' } }), 'Plugin "water": title.zh: there is no Chinese title. Give { zh: "…" } in Chinese.'],
    ['plugin version', withPlugin({ version: '1.0' }), 'Plugin "water": version: "1.0" is not a version. Write it as 1.2.3.'],
    ['range of the SDK', withPlugin({ sdk: 'latest' }), 'Plugin "water": sdk: "latest" is not a range. Write it as ^1.0.0.'],
    ['another SDK', withPlugin({ sdk: '^2.0.0' }), 'Plugin "water": sdk: it was written for SDK ^2.0.0, this is 1.0.0. Update the plugin, then its "sdk".'],
    ['unknown key', withPlugin({ metric: [] }), 'Plugin "water": metric: unknown key "metric". Remove it or use one of id, title, sdk, version, collectors, forms, metrics.'],
    ['metric twice', withPlugin({ metrics: [metric, metric] }), 'Plugin "water": metrics: "readings-entered-on-time-ratio" is there twice. Give each its own id, or remove one.'],

    ['dataset id', withDataset({ id: 'readings_2' }), 'Plugin "water": dataset "readings_2".id: "readings_2" is not kebab-case. Use lower-case words joined by "-", equal to the file name.'],
    ['dataset title', withDataset({ title: { zh: '' } }), 'Plugin "water": dataset "readings".title.zh: there is no Chinese title. Give { zh: "…" } in Chinese.'],
    ['dataset version', withDataset({ version: 0 }), 'Plugin "water": dataset "readings".version: 0 is not a version. Start at 1 and raise it when a field changes its meaning.'],
    ['dataset key', withDataset({ key: ['readingNr'] }), 'Plugin "water": dataset "readings".key: "readingNr" is not a field of the row. Use one of readingNo, readAt, enteredAt, kind, amount, persons, urgent, reader, or add it to "row".'],
    ['no key', withDataset({ key: [] }), 'Plugin "water": dataset "readings".key: there is no natural key. Name the fields (案号, 人员编号) by which the same record is known again.'],
    ['a key that may be null', withDataset({ key: ['reader'] }), 'Plugin "water": dataset "readings".key: "reader" may be null. A key field always has a value.'],
    ['dataset date', withDataset({ date: 'day' }), 'Plugin "water": dataset "readings".date: "day" is not a field of the row. Use one of readingNo, readAt, enteredAt, kind, amount, persons, urgent, reader, or add it to "row".'],
    ['a date that is none', withDataset({ date: 'kind' }), 'Plugin "water": dataset "readings".date: "kind" is not a date. Use a field with z.iso.date(), or null for a standing register.'],
    ['columns of an unknown field', withDataset({ columns: { ...collector.columns, colour: ['颜色'] } }), 'Plugin "water": dataset "readings".columns: "colour" is not a field of the row. Use one of readingNo, readAt, enteredAt, kind, amount, persons, urgent, reader, or add it to "row".'],
    ['a label that is not Chinese', withDataset({ columns: { ...collector.columns, persons: ['persons'] } }), 'Plugin "water": dataset "readings".columns.persons: there is no Chinese label. Give a list of headings, the Chinese label first.'],
    ['one heading for two fields', withDataset({ columns: { ...collector.columns, persons: ['人数', '用 量'] } }), 'Plugin "water": dataset "readings".columns.persons: the heading "用 量" is also one of "amount". Keep it at one field, so that a file is read one way.'],
    ['values of an enum', withDataset({ values: { kind: { home: ['住户'] } } }), 'Plugin "water": dataset "readings".values.kind: "home" is not a value of the field. Use one of house, shop.'],
    ['values of a text', withDataset({ values: { reader: { a: ['甲'] } } }), 'Plugin "water": dataset "readings".values.reader: "a" is not a value of the field. Use one of the values of an enum or boolean.'],
    ['personal field', withDataset({ personal: ['phone'] }), 'Plugin "water": dataset "readings".personal: "phone" is not a field of the row. Use one of readingNo, readAt, enteredAt, kind, amount, persons, urgent, reader, or add it to "row".'],
    ['transport', withDataset({ accepts: ['form', 'fax'] }), 'Plugin "water": dataset "readings".accepts: "fax" is not known. Use one of file, form, pull, push.'],
    ['cadence', withDataset({ cadence: 'daily' }), 'Plugin "water": dataset "readings".cadence: "daily" is not known. Use one of monthly, quarterly, half-yearly, yearly, on-event.'],
    ['rows per year', withDataset({ rowsPerYear: 0.5 }), 'Plugin "water": dataset "readings".rowsPerYear: 0.5 is not a number of rows. Write a whole number above 0, or leave it out.'],
    ['generator', withDataset({ generate: undefined }), 'Plugin "water": dataset "readings".generate: there is no generator. Give a function of (random, at) that makes realistic rows.'],
    ['a Date field', withDataset(rowWith({ enteredAt: z.date() })), 'Plugin "water": dataset "readings".row.enteredAt: the type cannot be read from a file or drawn on a form. Use z.string, z.number, z.int, z.boolean, z.enum or z.iso.date, no transform, no z.date.'],
    ['a list field', withDataset(rowWith({ reader: z.array(z.string()) })), 'Plugin "water": dataset "readings".row.reader: the type cannot be read from a file or drawn on a form. Use z.string, z.number, z.int, z.boolean, z.enum or z.iso.date, no transform, no z.date.'],

    ['form title', withForm({ title: {} }), 'Plugin "water": form "reading-sheet".title.zh: there is no Chinese title. Give { zh: "…" } in Chinese.'],
    ['form of a foreign dataset', withForm({ stores: { ...collector } }), 'Plugin "water": form "reading-sheet".stores: it stores dataset "readings", which the plugin does not contribute. Add it to "collectors" in plugin.ts.'],
    ['form field', withForm({ fields: [...form.fields, { name: 'colour' }] }), 'Plugin "water": form "reading-sheet".fields: "colour" is not a field of the row. Use one of readingNo, readAt, enteredAt, kind, amount, persons, urgent, reader, or add it to "row".'],
    ['form without a needed field', withForm({ fields: form.fields.slice(1) }), 'Plugin "water": form "reading-sheet".fields: "readingNo" must have a value and is not asked for. Add it to "fields", or give it a default in the row.'],
    ['form of a dataset without forms', withDataset({ accepts: ['file'] }), 'Plugin "water": form "reading-sheet".stores: dataset "readings" does not accept forms. Add "form" to its "accepts".'],

    ['metric id', withMetric({ id: 'ratio_' }), 'Plugin "water": metric "ratio_".id: "ratio_" is not kebab-case. Use lower-case words joined by "-", equal to the file name.'],
    ['metric unit', withMetric({ unit: 'percent' }), 'Plugin "water": metric "readings-entered-on-time-ratio".unit: "percent" is not known. Use one of count, ratio, number, yes-no, events, days.'],
    ['metric span', withMetric({ span: 'year' }), 'Plugin "water": metric "readings-entered-on-time-ratio".span: "year" is not known. Use one of period, all-time.'],
    ['needed dataset not contributed', withPlugin({ collectors: [], forms: [] }), 'Plugin "water": metric "readings-entered-on-time-ratio".needs.readings: it needs dataset "readings", which the plugin does not contribute. Add it to "collectors" in plugin.ts.'],
    ['metric without needs', withMetric({ needs: {} }), 'Plugin "water": metric "readings-entered-on-time-ratio".needs: it needs no dataset. Name the datasets that it measures.'],
    ['parameter without default', withMetric({ params: z.object({ days: z.int() }) }), 'Plugin "water": metric "readings-entered-on-time-ratio".params: a parameter has no default. Give each parameter .default(…), so that a county may leave it alone.'],
    ['metric key', withMetric({ score: 5 }), 'Plugin "water": metric "readings-entered-on-time-ratio".score: unknown key "score". Remove it or use one of id, title, unit, needs, span, params, measure.'],
  ])('%s', (_, plugin, problem) => expect(problemsOf(plugin)).toEqual([problem]));

  it('two plugins of one id', () => expect(problemsOf(water, water)).toEqual(['Plugin "water": id: "water" is there twice. Give each its own id, or remove one.']));

  it('all problems of all plugins come at once', () => {
    expect(problemsOf(withPlugin({ version: '' }), { ...withDataset({ version: 0, cadence: 'daily' }), id: 'gas' }).map((problem) => problem.split(': ').slice(0, 2).join(': ')))
      .toEqual(['Plugin "water": version', 'Plugin "gas": dataset "readings".version', 'Plugin "gas": dataset "readings".cadence']);
  });
});

describe('a registry', () => {
  const registry = createRegistry([water, { ...water, id: 'gas' }]);

  it('composes the ids', () => {
    expect(registry.datasets().map((dataset) => dataset.id)).toEqual(['water/readings', 'gas/readings']);
    expect(registry.dataset('gas/readings')?.plugin.id).toBe('gas');
    expect(registry.metric('water/readings-entered-on-time-ratio')?.needs).toEqual({ readings: 'water/readings' });
    expect(registry.form('gas/reading-sheet')?.dataset).toBe('gas/readings');
    expect([registry.metrics().length, registry.forms().length]).toEqual([2, 2]);
    expect([registry.dataset('readings'), registry.metric('water/x'), registry.form('')]).toEqual([undefined, undefined, undefined]);
  });

  it('is narrowed to what an organisation enabled', () => {
    const county = registry.enabledFor(new Set(['water', 'not-installed']));
    expect(county.plugins.map((plugin) => plugin.id)).toEqual(['water']);
    expect(county.metric('gas/readings-entered-on-time-ratio')).toBeUndefined();
  });
});

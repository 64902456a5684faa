import { createRegistry } from '@siheng/plugin-sdk/registry';
import { measureCatalogue } from '@siheng/schemes';
import { expect, it } from 'vitest';
import { plugins } from './plugins.ts';

const registry = createRegistry(plugins);
/** What a person judges is entered as a judgement; what the platform knows itself has its prefix. */
const owed = measureCatalogue().filter((measure) => measure.kind !== 'judged' && !measure.id.startsWith('platform/'));
/** How the catalogue's words for a unit are written as units of a metric; hours of a month and mediators' averages are no whole numbers. */
const UNITS: Readonly<Record<string, readonly string[]>> = { bool: ['yes-no'], count: ['count', 'number'], ratio: ['ratio'], events: ['events'], number: ['number'], CNY: ['number'], days: ['days'] };

it('every measure of the catalogue that belongs to a plugin has its metric', () => {
  expect(owed.length).toBeGreaterThan(240);
  expect(owed.filter(({ id }) => registry.metric(id) === undefined).map(({ id }) => id)).toEqual([]);
});

it('in the unit in which the catalogue names it', () => {
  const wrong = owed.filter(({ id, unit }) => UNITS[unit]?.includes(registry.metric(id)?.metric.unit ?? '') !== true);
  expect(wrong.map(({ id, unit }) => `${id}: ${unit} is ${registry.metric(id)?.metric.unit}`)).toEqual([]);
});

it('from the findings of its plugin, or records of its own, where a finding is its source', () => {
  const findings = owed.filter(({ source }) => source === 'finding').map(({ id }) => ({ id, needs: Object.values(registry.metric(id)?.needs ?? {}) }));
  const dated = new Map(registry.datasets().map(({ id, collector }) => [id, collector.date !== null]));
  expect(findings.filter(({ needs }) => needs.length === 0 || !needs.every((dataset) => dated.get(dataset))).map(({ id }) => id)).toEqual([]);
});

it('everything that may be entered by hand has a form', () => {
  const stored = new Set(plugins.flatMap((plugin) => plugin.forms.map((form) => form.stores)));
  expect(registry.datasets().filter(({ collector }) => collector.accepts.includes('form') && !stored.has(collector)).map(({ id }) => id)).toEqual([]);
});

it('no measure needs the data of another plugin: one may be switched off without the others', () => {
  const foreign = registry.metrics().flatMap(({ id, needs }) => Object.values(needs).filter((dataset) => dataset.split('/')[0] !== id.split('/')[0]).map((dataset) => `${id} needs ${dataset}`));
  expect(foreign).toEqual([]);
});

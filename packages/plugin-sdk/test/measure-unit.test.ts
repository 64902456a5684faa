import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countOf, defineMetric, definePlugin, number, ratio, yesNo } from '../src/index.ts';
import { createRegistry, measureUnit, type UnitMeasuring } from '../src/registry/index.ts';
import { readings } from './water/src/collectors/readings.ts';
import { water } from './water/src/plugin.ts';

const needs = { readings };
const params = z.object({});
const allReadings = defineMetric({ id: 'all-readings', title: { zh: '历年抄表' }, unit: 'count', needs, span: 'all-time', params, measure: ({ facts }) => countOf(facts.readings) });
const broken = defineMetric({ id: 'broken', title: { zh: '出错' }, unit: 'number', needs, params, measure: ({ facts }) => number(1, facts.readings.length) });
const nosy = defineMetric({
  id: 'nosy', title: { zh: '越界' }, unit: 'yes-no', needs, params,
  measure: (input) => yesNo([input, input.facts, input.facts.readings, input.facts.readings[0], input.params, input.period, input.unit].every(Object.isFrozen) && Object.keys(input.facts).join() === 'readings'),
});

const registry = createRegistry([definePlugin({ ...water, metrics: [...water.metrics, allReadings, broken, nosy] })]);
const fact = (factId: string, readAt: string | null) => ({ factId, readingNo: factId, readAt, enteredAt: readAt });
const measure = (id: string, over: Partial<UnitMeasuring> = {}) => measureUnit(registry, {
  metricIds: [id], facts: { 'water/readings': [fact('R1', '2018-01-01'), fact('R2', '2018-12-31'), fact('R3', '2017-12-31')], 'water/other': [fact('X', '2018-01-01')] },
  reported: () => true, period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', unit: { class: null, residentPopulation: null }, ...over,
})[id];

describe('measuring a unit', () => {
  it('hands over the facts of the period', () => expect(measure('water/readings-entered-on-time-ratio')).toEqual(ratio(2, 2)));
  it('hands over the facts of all time where the metric says so', () => expect(measure('water/all-readings')).toEqual(countOf([{ factId: 'R1' }, { factId: 'R2' }, { factId: 'R3' }])));
  it('hands over nothing else, and all of it frozen', () => expect(measure('water/nosy')).toEqual(yesNo(true)));
  it('a row without its date is in every period', () => expect(measure('water/readings-entered-on-time-ratio', { facts: { 'water/readings': [fact('R1', null)] } })).toEqual(ratio(0, 1, ['R1'])));
  it('rows alone are no report', () => expect(measure('water/all-readings', { reported: (dataset) => dataset !== 'water/readings' })).toEqual({ kind: 'missing', needs: ['water/readings'] }));
  it('no rows after a nil report are a measured 0', () => expect(measure('water/all-readings', { facts: {} })).toEqual(countOf([])));
  it('a metric that throws costs itself alone', () => {
    expect(measure('water/broken', { facts: {} })).toMatchObject({ kind: 'missing', needs: [expect.stringContaining('water/broken: number(1, 0)')] });
    expect(measure('water/broken')).toMatchObject({ kind: 'measured' });
  });
  it('a metric that is not enabled is missing', () => expect(measure('gas/x')).toEqual({ kind: 'missing', needs: ['gas/x'] }));
  it('a county tunes its parameters; a wrong one costs that metric alone', () => {
    const late = { facts: { 'water/readings': [{ ...fact('R1', '2018-03-01'), enteredAt: '2018-03-11' }] } };
    const id = 'water/readings-entered-on-time-ratio';
    expect(measure(id, late)).toEqual(ratio(1, 1));
    expect(measure(id, { ...late, params: { [id]: { days: 9 } } })).toEqual(ratio(0, 1, ['R1']));
    expect(measure(id, { ...late, params: { [id]: { days: 'ten' } } })).toMatchObject({ kind: 'missing' });
  });
});

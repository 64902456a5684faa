import { number, ratio } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey, parseRow } from '@siheng/plugin-sdk/registry';
import { expect, it } from 'vitest';
import { mediation } from './plugin.ts';

const registry = createRegistry([mediation]);

const facts = (dataset: string, raw: readonly Readonly<Record<string, unknown>>[]) => raw.map((record) => {
  const collector = registry.dataset(dataset)?.collector;
  if (collector === undefined) throw new Error(dataset);
  const parsed = parseRow(collector, record);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return { ...parsed.row, factId: naturalKey(collector, parsed.row) };
});

it('day 10 and day 5 are in time, day 11 and day 6 are late; mediated and never entered counts (001 录入、人均调处)', () => {
  const measured = measureUnit(registry, {
    metricIds: ['mediation/disputes-entered-ratio', 'mediation/disputes-entered-on-time-ratio', 'mediation/disputes-per-mediator', 'mediation/disputes-per-fulltime-mediator'],
    facts: {
      'mediation/mediators': facts('mediation/mediators', [{ mediatorNo: 'm1', fulltime: true }, { mediatorNo: 'm2', fulltime: false }]),
      'mediation/disputes': facts('mediation/disputes', [
        { caseNo: 'd1', acceptedAt: '2018-03-01', enteredAt: '2018-03-11', major: false, mediator: 'm1', mediatedAt: '2018-03-20' },
        { caseNo: 'd2', acceptedAt: '2018-03-01', enteredAt: '2018-03-12', major: false, mediator: 'm1', mediatedAt: '2018-03-15' },
        { caseNo: 'd3', acceptedAt: '2018-04-01', enteredAt: '2018-04-06', major: true, mediator: 'm1', mediatedAt: '2018-05-30' },
        { caseNo: 'd4', acceptedAt: '2018-04-01', enteredAt: '2018-04-07', major: true, mediator: 'm2', mediatedAt: null },
        { caseNo: 'd5', acceptedAt: '2018-05-01', enteredAt: null, major: false, mediator: 'm2', mediatedAt: '2018-05-21' },
      ]),
    },
    reported: () => true, period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', unit: { class: 'town', residentPopulation: null },
  });
  expect(measured).toEqual({
    'mediation/disputes-entered-ratio': ratio(4, 5, ['d5']),
    'mediation/disputes-entered-on-time-ratio': ratio(2, 4, ['d2', 'd4']),
    'mediation/disputes-per-mediator': number(4, 2),
    'mediation/disputes-per-fulltime-mediator': number(3, 1),
  });
});

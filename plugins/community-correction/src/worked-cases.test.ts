import { createRegistry, measureUnit, naturalKey } from '@siheng/plugin-sdk/registry';
import { expect, it } from 'vitest';
import { communityCorrection } from './plugin.ts';

const registry = createRegistry([communityCorrection]);

/** Rows by dataset as a records case gives them; a dataset without rows here is not reported. */
const measure = (rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>, metrics: readonly string[], year: number, asOf = `${year}-12-31`) => {
  const facts = Object.fromEntries(Object.entries(rows).map(([dataset, list]) => {
    const collector = registry.dataset(`community-correction/${dataset}`)?.collector;
    if (collector === undefined) throw new Error(`no dataset ${dataset}`);
    return [`community-correction/${dataset}`, list.map((row) => {
      const parsed = collector.row.strict().parse(row);
      return { ...parsed, factId: naturalKey(collector, parsed) };
    })];
  }));
  const measured = measureUnit(registry, {
    metricIds: metrics.map((metric) => `community-correction/${metric}`), facts, reported: (dataset) => dataset in facts,
    period: { from: `${year}-01-01`, to: `${year}-12-31` }, asOf, unit: { class: null, residentPopulation: null },
  });
  return Object.fromEntries(Object.entries(measured).map(([id, answer]) =>
    [id.slice('community-correction/'.length), answer.kind === 'measured' ? [answer.value.num / answer.value.den, ...answer.evidence] : answer.kind]));
};

const verifications = [
  { verificationNo: 'v1', requestReceivedAt: '2021-03-01', receiptSentAt: '2021-03-08' },
  { verificationNo: 'v2', requestReceivedAt: '2021-03-01', receiptSentAt: '2021-03-09' },
  { verificationNo: 'v3', requestReceivedAt: '2021-12-20', receiptSentAt: null },
  { verificationNo: 'v4', requestReceivedAt: '2021-12-28', receiptSentAt: null },
];

it('000-07: one-week limits, and registers only where persons exist', () => {
  const rows = {
    verifications,
    'released-persons': [
      { personNo: 'p1', releasedAt: '2021-05-10', handoverAt: '2021-05-17', group: 'key' },
      { personNo: 'p2', releasedAt: '2021-05-10', handoverAt: '2021-05-18', group: 'ordinary' },
    ],
    registers: [
      { registerNo: 'ordinary', group: 'ordinary', present: true }, { registerNo: 'key', group: 'key', present: false }, { registerNo: 'dual_listed', group: 'dual_listed', present: false },
      { registerNo: 'three_without', group: 'three_without', present: false }, { registerNo: 'gang_related', group: 'gang_related', present: false },
    ],
  };
  expect(measure(rows, ['verification-receipts-late', 'handover-late', 'resettlement-registers-missing', 'resettlement-visits-on-schedule'], 2021)).toEqual({
    'verification-receipts-late': [2, 'v2', 'v3'], 'handover-late': [1, 'p2'], 'resettlement-registers-missing': [1, 'key'], 'resettlement-visits-on-schedule': 'missing',
  });
});

it('000-07, looked at on 5 January: the last request is late too, on 4 January it was not', () => {
  expect(measure({ verifications }, ['verification-receipts-late'], 2021, '2022-01-04')).toEqual({ 'verification-receipts-late': [2, 'v2', 'v3'] });
  expect(measure({ verifications }, ['verification-receipts-late'], 2021, '2022-01-05')).toEqual({ 'verification-receipts-late': [3, 'v2', 'v3', 'v4'] });
});

it('002 counts: a ratio without a base does not apply, four ratios hold together', () => {
  const released = Array.from({ length: 20 }, (_, i) => ({ personNo: `p${i}`, group: 'ordinary', placedAt: i < 18 ? '2018-02-01' : null, helpedAt: i < 19 ? '2018-02-01' : null }));
  const rows = { 'released-persons': released, pickups: [], verifications: [{ verificationNo: 'v1', requestReceivedAt: '2018-01-01', receiptSentAt: '2018-01-05' }] };
  expect(measure(rows, ['key-person-pickup-ratio', 'resettlement-placement-ratio', 'help-ratio', 'resettlement-four-ratios-met'], 2018)).toEqual({
    'key-person-pickup-ratio': 'not-applicable', 'resettlement-placement-ratio': [0.9, 'p18', 'p19'], 'help-ratio': [0.95, 'p19'], 'resettlement-four-ratios-met': [1],
  });
});

it('001 location: 97.9% located and 94% found, from persons and attempts on rows of their own', () => {
  const persons = Array.from({ length: 48 }, (_, i) => ({ personNo: `p${i}`, date: '2018-01-01', located: i > 0 }));
  const attempts = Array.from({ length: 50 }, (_, i) => ({ personNo: `a${i}`, date: '2018-01-01', attempts: 1, successes: i < 3 ? 0 : 1 }));
  expect(measure({ 'location-log': [...persons, ...attempts] }, ['location-coverage-ratio', 'location-success-ratio'], 2018)).toEqual({
    'location-coverage-ratio': [47 / 48, 'p0/2018-01-01'], 'location-success-ratio': [0.94, 'a0/2018-01-01', 'a1/2018-01-01', 'a2/2018-01-01'],
  });
});

import { expect, test } from 'vitest';
import type { Source } from './collection-data.ts';
import { draftOf, emptyDraft, inputOf, tryInputOf } from './source-draft.ts';

const settings: Source['settings'] = {
  url: 'https://localhost/api', query: [{ name: 'region', value: '320412' }], rowsAt: 'data.list', ok: { at: 'code', equals: '0' }, paging: { kind: 'page', parameter: 'page', first: 1, sizeParameter: 'size', size: 50, ends: 'total', totalAt: 'data.total' },
  since: { parameter: 'since', form: 'iso', overlapMinutes: 30 }, fields: [{ field: 'caseNo', from: 'ajbh' }], unitFrom: 'ssdw', ignored: ['id'], omitsEmpty: true, timeZone: 'UTC', epoch: null, requestsPerMinute: 30, timeoutSeconds: 20, attempts: 3, maxMegabytes: 5, maxPages: 100,
};
const source: Source = { id: 's1', title: '调解系统', assessmentId: 'a1', dataset: 'mediation/disputes', datasetTitle: { zh: '纠纷' }, unitId: null, unitName: null, everyMinutes: 60, enabled: true, nextRunAt: null, changedAt: '2018-01-01T00:00:00Z', credentialKind: 'bearer', settings, lastRun: null };

test.each<[string, Source['settings']['paging']]>([
  ['by page', settings.paging],
  ['by cursor', { kind: 'cursor', parameter: 'after', nextAt: 'next', sizeParameter: null, size: 100 }],
  ['none', { kind: 'none' }],
])('a stored source comes back from its form unchanged: paging %s', (_name, paging) => {
  const stored = { ...source, settings: { ...settings, paging } };
  expect(inputOf(draftOf(stored), 'a1', stored)).toEqual({ id: 's1', assessmentId: 'a1', title: '调解系统', dataset: 'mediation/disputes', unitId: null, everyMinutes: 60, enabled: true, settings: stored.settings });
});

test('a credential is sent only when it was entered', () => {
  expect(inputOf(draftOf(source), 'a1', source)).not.toHaveProperty('credential');
  expect(inputOf({ ...draftOf(source), credential: 'none' }, 'a1', source).credential).toBeNull();
  expect(inputOf({ ...emptyDraft, credential: 'bearer', token: ' t ' }, 'a1', null).credential).toEqual({ kind: 'bearer', token: 't' });
  expect(inputOf({ ...emptyDraft, credential: 'basic', username: 'u', password: ' p ' }, 'a1', null).credential).toEqual({ kind: 'basic', username: 'u', password: ' p ' });
  expect(inputOf({ ...emptyDraft, credential: 'header', headerName: 'X-Key', headerValue: 'v' }, 'a1', null).credential).toEqual({ kind: 'header', name: 'X-Key', value: 'v' });
});

test('a chosen unit leaves no name of a unit; by hand only is no interval; empty names are no mapping', () => {
  const input = inputOf({ ...draftOf(source), unitId: 'u1', everyMinutes: 0, fields: { caseNo: 'ajbh', party: ' ', outcome: undefined } }, 'a1', source);
  expect(input).toMatchObject({ unitId: 'u1', everyMinutes: null, settings: { unitFrom: null, fields: [{ field: 'caseNo', from: 'ajbh' }] } });
});

test('a try needs no mapping', () => {
  expect(tryInputOf(emptyDraft, 'a1', null).settings.fields).toHaveLength(1);
});

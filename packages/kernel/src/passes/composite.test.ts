import { describe, expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import type { Options } from '../scheme/options.ts';
import { score } from '../score.ts';
import { itemOf, judged, measured, notApplicable, schemeOf, scoreOne, sectionOf, unitOf } from '../../test/scheme-of.ts';

const innovation = sectionOf([itemOf([{ effect: 'bonus', amount: '5', limit: 'none', quantity: { kind: 'occurrences', of: 'm/innovations' } }], { id: 'innovation', kind: 'bonus', fullPoints: null })], { id: 'innovation', kind: 'bonus', fullPoints: null });
const part = (of: string, weight: string) => ({ of, weight, title: { zh: of } });
const track = (id: string, unitKinds: string[], content: string, parts: ReturnType<typeof part>[]) => ({ id, title: { zh: id }, unitKinds, fullPoints: '600', sections: [sectionOf([itemOf([], { id: `${id}.i`, fullPoints: '600' })], { fullPoints: '600' }), innovation], composite: { content, parts } });
const stations = track('stations', ['司法所'], '70', [part('m/government', '10'), part('m/leadership', '10'), part('m/group', '10')]);
const offices = track('offices', ['股室', '二级单位'], '0.8', [part('m/leadership', '0.1'), part('m/group', '0.1')]);
const plan = (options: Partial<Options> = {}) => compileScheme(schemeOf([], { tracks: [stations, offices] }), options);
const station = unitOf({ 'm/innovations': measured(1) }, { kind: '司法所', given: { base: '540', full: '600' }, judgements: { 'm/government': judged('92'), 'm/leadership': judged('88'), 'm/group': judged('85') } });

describe('70/10/10/10', () => {
  test('540/600 → 90; 63 + 9.2 + 8.8 + 8.5 = 89.5; one innovation adds 5', () => {
    expect(scoreOne(plan(), station)).toMatchObject({ content: '90', weighted: '89.5', bonus: '5', total: '94.5' });
  });
  test('80/10/10 for an office, by its kind', () => {
    const office = unitOf({ 'm/innovations': measured(2) }, { kind: '二级单位', given: { base: '95', full: '100' }, judgements: { 'm/leadership': judged('91'), 'm/group': judged('93') } });
    expect(scoreOne(plan(), office)).toMatchObject({ track: 'offices', content: '95', weighted: '94.4', total: '104.4' });
  });
  test('contentScale: raw weighs the points themselves', () => {
    expect(scoreOne(plan({ contentScale: 'raw' }), station).weighted).toBe('404.5');
  });
  test('innovationPlace: in-content weighs the bonus with the content score: (90 + 5) × 70% + 26.5 = 93', () => {
    expect(scoreOne(plan({ innovationPlace: 'in-content' }), station)).toMatchObject({ content: '95', weighted: '93', bonus: '5', total: '93' });
  });
  test('an evaluation that is owed counts as full and makes the total provisional', () => {
    const { 'm/group': _owed, ...judgements } = station.judgements;
    expect(scoreOne(plan(), { ...station, judgements })).toMatchObject({ weighted: '91', provisional: true, missing: [{ item: 'composite', measure: 'm/group' }] });
  });
  test('one that does not apply is full, or leaves the weights', () => {
    const { 'm/group': _none, ...judgements } = station.judgements;
    const unit = { ...station, judgements, measures: { ...station.measures, 'm/group': notApplicable } };
    expect(scoreOne(plan(), unit)).toMatchObject({ weighted: '91', provisional: false });
    expect(scoreOne(plan({ notApplicable: 'out-of-total' }), unit).weighted).toBe('90');
  });
});

describe('扣相应比例的分数', () => {
  const given = (id: string, kind: string, total: string) => unitOf({}, { id, kind, given: { total } });
  const input = {
    units: [given('A', '司法所', '94.5'), given('B', '股室', '89.5'), given('C', '司法所', '90')],
    superiorDeductions: [
      { authority: '市局', item: '社区矫正', superiorFull: '100', pointsLost: '2', causes: [{ unit: 'A', negligent: true }, { unit: 'B', negligent: true }] },
      { authority: '旗', item: '普法', superiorFull: '50', pointsLost: '1.5', causes: [{ unit: 'A', share: '0.4', negligent: true }, { unit: 'C', share: '0.6', negligent: false }] },
    ],
  };
  test('2 of 100 → 2 for each responsible unit; 1.5 of 50 × 0.4 → 1.2; not negligent → 0', () => {
    expect(score(plan(), input).units.map(({ transfer, total }) => [transfer, total])).toEqual([['3.2', '91.3'], ['2', '87.5'], ['0', '90']]);
  });
  test('transferMode: points passes the points themselves', () => {
    expect(score(plan({ transferMode: 'points' }), input).units.map(({ transfer }) => transfer)).toEqual(['2.6', '2', '0']);
  });
});

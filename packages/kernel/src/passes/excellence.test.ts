import { expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import { itemOf, judged, schemeOf, scoreOne, sectionOf, unitOf } from '../../test/scheme-of.ts';

const set = (id: string, points: string, excellence = false) =>
  sectionOf([itemOf([{ effect: 'earn', amount: points, limit: 'item', quantity: { kind: 'judged', of: `m/${id}`, min: '0', max: points, perEvent: false } }], { id: `${id}.i`, fullPoints: points })], { id, fullPoints: points, excellence });
const plan = (excellenceInTotal: 'part' | 'extra') => compileScheme(schemeOf([set('base', '640'), set('excellence', '200', true)], { tracks: [{ id: 't', title: { zh: '局' }, unitKinds: ['station'], fullPoints: '840', sections: [set('base', '640'), set('excellence', '200', true)] }] }), { excellenceInTotal });
const unit = unitOf({}, { judgements: { 'm/base': judged('598.75'), 'm/excellence': judged('151.5') } });

test('争先创优指标 is a part of the 840, or an extra on top of 640', () => {
  expect(scoreOne(plan('part'), unit)).toMatchObject({ base: '750.25', bonus: '0', full: '840', total: '750.25' });
  expect(scoreOne(plan('extra'), unit)).toMatchObject({ base: '598.75', bonus: '151.5', full: '640', total: '750.25' });
});

test('a score of the whole sheet that was entered as such has the extra in it', () => {
  expect(scoreOne(plan('extra'), { ...unit, given: { base: '92.5' } })).toMatchObject({ base: '92.5', bonus: '0', total: '92.5' });
});

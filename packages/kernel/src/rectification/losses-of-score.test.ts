import { expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import { itemOf, measured, schemeOf, scoreOne, sectionOf, unitOf } from '../../test/scheme-of.ts';
import { lossesOfScore } from './losses-of-score.ts';

const deduct = (of: string) => ({ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of } }) as const;
const scheme = schemeOf([sectionOf([itemOf([deduct('m/a'), deduct('m/b')], { id: 'x', fullPoints: '4' }), itemOf([deduct('m/c')], { id: 'y', fullPoints: '3' }), itemOf([deduct('m/d')], { id: 'z', fullPoints: '3' })])]);

test('items that lost points, with the rules that took them; what nobody has scored is no loss yet', () => {
  const score = scoreOne(compileScheme(scheme), unitOf({ 'm/a': measured(2), 'm/b': measured(0), 'm/c': measured(0), 'm/d': { kind: 'missing', needs: ['d'] } }));
  expect(lossesOfScore(score, () => 's')).toEqual([{ item: 'x', section: 's', full: '4', got: '2', lost: '2', rules: ['x.0'] }]);
});

import { expect, test } from 'vitest';
import type { Measurement } from '../measurement.ts';
import type { Test } from '../scheme/format.ts';
import { checkStandard } from './standard.ts';

const of = 'sample/ratio';
const measured = (num: number, den: number): Measurement => ({ kind: 'measured', value: { num, den }, evidence: ['f1'] });
const target = (op: Test['op'], than: Test['than']): Test => ({ of, op, than });
const unit = (measurement: Measurement | null, over = {}) => ({ id: 'u', measures: measurement === null ? {} : { [of]: measurement }, judgements: {}, ...over });

test.each([
  ['每月刷证率不低于95%: exactly 95% is met', target('>=', '0.95'), unit(measured(19, 20)), { state: 'met', value: '0.95', baseline: '0.95', evidence: ['f1'] }],
  ['94.9% is not', target('>=', '0.95'), unit(measured(949, 1000)), { state: 'unmet', value: '0.949', baseline: '0.95', evidence: ['f1'] }],
  ['重新犯罪率低于0.1%: 0.1% itself is not below', target('<', '0.001'), unit(measured(1, 1000)), { state: 'unmet', value: '0.001', baseline: '0.001', evidence: ['f1'] }],
  ['by class of unit', target('>=', { by: 'class', table: { town: '3', street: '2' } }), unit(measured(2, 1), { class: 'street' }), { state: 'met', value: '2', baseline: '2', evidence: ['f1'] }],
  ['no class: unknown, never unmet', target('>=', { by: 'class', table: { town: '3' } }), unit(measured(2, 1)), { state: 'missing', value: null, baseline: null, evidence: [] }],
  ['not reported is not zero', target('>=', '1'), unit(null), { state: 'missing', value: null, baseline: null, evidence: [] }],
  ['nothing to measure', target('>=', '1'), unit({ kind: 'not-applicable', reason: 'nobody' }), { state: 'not-applicable', value: null, baseline: null, evidence: [] }],
] as const)('%s', (_name, standard, input, expected) => {
  expect(checkStandard(standard, input)).toEqual(expected);
});

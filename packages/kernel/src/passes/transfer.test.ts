import { expect, test } from 'vitest';
import type { SuperiorDeduction } from '../input.ts';
import { passedDown } from './transfer.ts';

const lost = (pointsLost: string, superiorFull: string, ...causes: SuperiorDeduction['causes']): SuperiorDeduction => ({ authority: '市局', item: '社区矫正', superiorFull, pointsLost, causes });

test.each([
  ['2 of 100, the whole', [lost('2', '100', { unit: 'a', negligent: true })], '100', 'proportion', [{ at: 0, share: '1', points: '2' }]],
  ['1.5 of 50 with a share of 0.4', [lost('1.5', '50', { unit: 'a', share: '0.4', negligent: true })], '100', 'proportion', [{ at: 0, share: '0.4', points: '1.2' }]],
  ['points as they are', [lost('1.5', '50', { unit: 'a', share: '0.4', negligent: true })], '100', 'points', [{ at: 0, share: '0.4', points: '0.6' }]],
  ['on a sheet of 600', [lost('1', '100', { unit: 'a', negligent: true })], '600', 'proportion', [{ at: 0, share: '1', points: '6' }]],
  ['no negligence, no loss; another unit, no loss', [lost('2', '100', { unit: 'a', negligent: false }, { unit: 'b', negligent: true })], '100', 'proportion', []],
  ['the second of two, a third', [lost('1', '3', { unit: 'b', negligent: true }), lost('1', '3', { unit: 'a', negligent: true })], '100', 'proportion', [{ at: 1, share: '1', points: '100/3' }]],
] as const)('%s', (_name, deductions, full, mode, parts) => {
  expect(passedDown('a', deductions, full, mode)).toEqual(parts);
});

import type { ConsequenceEntryRow, ConsequenceState } from '@siheng/db';
import { expect, test } from 'vitest';
import { compareLedger, nothing } from './compare-ledger.ts';

let at = 0;
const entry = (state: ConsequenceState, hash: string): ConsequenceEntryRow => ({
  id: `${state}-${hash}`, assessmentId: 'a', unitId: 'u', runId: 'r', key: 'k', kind: 'funding', effects: [], points: null, cny: null, clauses: [], reason: { zh: '理由', en: 'reason', text: '' }, money: null,
  provisional: false, withdraws: hash === nothing, hash, previousId: null, state, overtakenBy: null, decidedBy: null, decidedAt: null, decision: null, note: null, createdAt: new Date((at += 1)),
});
const [open, confirmed, rejected] = [(hash: string) => entry('proposed', hash), (hash: string) => entry('confirmed', hash), (hash: string) => entry('rejected', hash)];
const now = (hash: string, reason = '理由') => ({ hash, reason });

test.each([
  ['nothing before, nothing now', [], null, { supersede: null, mark: null, propose: null }],
  ['nothing before, something now', [], now('x'), { supersede: null, mark: null, propose: { previousId: null } }],
  ['the same proposal stays', [open('x')], now('x'), { supersede: null, mark: null, propose: null }],
  ['the same effect for another reason is proposed anew', [open('x')], now('x', '别的'), { supersede: 'proposed-x', mark: null, propose: { previousId: 'proposed-x' } }],
  ['another effect supersedes what was open', [open('x')], now('y'), { supersede: 'proposed-x', mark: null, propose: { previousId: 'proposed-x' } }],
  ['what is gone is superseded', [open('x')], null, { supersede: 'proposed-x', mark: null, propose: null }],
  ['what is confirmed stays', [confirmed('x')], now('x', '别的'), { supersede: null, mark: { id: 'confirmed-x', overtaken: false }, propose: null }],
  ['another effect than the confirmed is proposed beside it', [confirmed('x')], now('y'), { supersede: null, mark: { id: 'confirmed-x', overtaken: true }, propose: { previousId: 'confirmed-x' } }],
  ['a confirmed one that is gone is proposed for withdrawal', [confirmed('x')], null, { supersede: null, mark: { id: 'confirmed-x', overtaken: true }, propose: { previousId: 'confirmed-x' } }],
  ['back to what is confirmed', [confirmed('x'), open('y')], now('x'), { supersede: 'proposed-y', mark: { id: 'confirmed-x', overtaken: false }, propose: null }],
  ['what was refused is not proposed again', [rejected('x')], now('x'), { supersede: null, mark: null, propose: null }],
  ['nor beside what stays in force', [confirmed('x'), rejected('y')], now('y'), { supersede: null, mark: null, propose: null }],
  ['a refused withdrawal leaves it in force', [confirmed('x'), rejected(nothing)], null, { supersede: null, mark: null, propose: null }],
  ['after a confirmed withdrawal nothing is the rule', [confirmed(nothing)], null, { supersede: null, mark: { id: `confirmed-${nothing}`, overtaken: false }, propose: null }],
  ['another effect than the refused is proposed', [rejected('x')], now('y'), { supersede: null, mark: null, propose: { previousId: 'rejected-x' } }],
] as const)('%s', (_name, chain, computed, step) => {
  expect(compareLedger(chain, computed)).toEqual(step);
});

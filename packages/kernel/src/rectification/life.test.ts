import { expect, test } from 'vitest';
import { liveItem, type RectificationEvent } from './life.ts';

const departments = ['办公室', '基层工作科'];
const start = { do: 'start', by: '办公室' } as const;
const claim = (by = '办公室', evidence = ['记录']) => ({ do: 'claim_done', by, evidence }) as const;
const verify = (by = '领导小组') => ({ do: 'verify', by }) as const;
const back = { do: 'return', by: '领导小组', reason: '仍有漏定位' } as const;
const live = (...events: RectificationEvent[]) => liveItem(departments, events);

test('open → in_progress → claimed_done → returned → in_progress → claimed_done → verified', () => {
  expect(live(start, claim(), back, start, claim('基层工作科'), verify())).toEqual({ state: 'verified', refused: [] });
  expect(live(start, claim(), back, claim()).state).toBe('claimed_done');
});

test.each([
  ['a claim without evidence leaves it in progress', [start, claim('办公室', [])], 'in_progress', 'evidence_missing'],
  ['blank evidence is none', [start, claim('办公室', [' '])], 'in_progress', 'evidence_missing'],
  ['only a responsible department starts', [{ do: 'start', by: '宣传科' }], 'open', 'not_responsible'],
  ['only a responsible department claims', [start, claim('宣传科')], 'in_progress', 'not_responsible'],
  ['nobody verifies the own repair', [start, claim(), verify('基层工作科')], 'claimed_done', 'verifier_is_responsible'],
  ['nobody returns the own repair', [start, claim(), { ...back, by: '办公室' }], 'claimed_done', 'verifier_is_responsible'],
  ['a return says why', [start, claim(), { do: 'return', by: '领导小组' }], 'claimed_done', 'reason_missing'],
  ['what has not been claimed is not verified', [start, verify()], 'in_progress', 'wrong_state'],
  ['what has not been started is not claimed', [claim()], 'open', 'wrong_state'],
] as const)('%s', (_name, events, state, reason) => {
  expect(live(...events)).toEqual({ state, refused: [{ event: events.length - 1, reason }] });
});

test('the events after a refused one still run', () => {
  expect(live(start, claim('办公室', []), claim(), verify('办公室'), verify())).toEqual({ state: 'verified', refused: [{ event: 1, reason: 'evidence_missing' }, { event: 3, reason: 'verifier_is_responsible' }] });
});

import { describe, expect, test } from 'vitest';
import type { SchemeCycle } from '../scheme/cycle-format.ts';
import { attemptStep, type StepAttempt } from './attempt-step.ts';

const step = (id: string, after: string[] = []) => ({ id, title: { zh: id }, state: 'draft' as const, clause: 'c', text: 't', after });
const cycle: SchemeCycle = {
  steps: [step('party_group_review'), step('submit_to_city_office', ['party_group_review']), step('city_office_review', ['submit_to_city_office']), step('revise', ['city_office_review'])],
  without: ['public_notice'],
};
const reason = (attempt: StepAttempt) => attemptStep(cycle, attempt).reason;

describe('facts that a step depends on', () => {
  test.each([
    ['在各科室开展自评的基础上', { step: 'indicator_assessment', selfReportSubmitted: false }, 'self_report_missing'],
    ['经核实后扣分', { step: 'deduct_finding', verified: false }, 'finding_not_verified'],
    ['results while a department still assesses', { step: 'publish_results', evaluationClosed: false }, 'evaluation_open'],
    ['ranks while a department still assesses', { step: 'ranking', evaluationClosed: false }, 'evaluation_open'],
  ] as const)('%s', (_name, attempt, expected) => {
    expect(attemptStep(cycle, attempt)).toEqual({ accepted: false, reason: expected, warnings: [] });
  });

  test.each([{ step: 'indicator_assessment', selfReportSubmitted: true }, { step: 'deduct_finding', verified: true }, { step: 'ranking', evaluationClosed: true }, { step: 'indicator_assessment' }, { step: 'monitoring', evaluationClosed: false }] satisfies StepAttempt[])('%j is accepted: a fact is asked only by its step, and only when it is there', (attempt) => {
    expect(attemptStep(cycle, attempt)).toEqual({ accepted: true, reason: null, warnings: [] });
  });
});

describe('order', () => {
  test('经市局党组研究后, 报送市绩效办: the first missing step is named', () => {
    expect(reason({ step: 'revise', done: [] })).toBe('party_group_review_missing');
    expect(reason({ step: 'revise', done: ['party_group_review', 'city_office_review'] })).toBe('submit_to_city_office_missing');
    expect(reason({ step: 'revise', done: ['city_office_review', 'submit_to_city_office', 'party_group_review'] })).toBeNull();
    expect(reason({ step: 'party_group_review', done: [] })).toBeNull();
  });

  test('a state comes after the earlier ones that the scheme has', () => {
    const toRanking = ['draft', 'published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection'];
    expect(reason({ step: 'ranking', done: toRanking })).toBeNull();
    expect(reason({ step: 'ranking', done: toRanking.slice(0, 5) })).toBe('inspection_missing');
    expect(reason({ step: 'confirmed', done: [...toRanking, 'ranking'] })).toBeNull();
  });

  test('a step that nobody knows, or a state that the scheme does without', () => {
    expect(reason({ step: 'celebrate' })).toBe('step_unknown');
    expect(reason({ step: 'public_notice' })).toBe('step_unknown');
    expect(attemptStep(undefined, { step: 'public_notice' }).accepted).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { actions } from '../policy/policy.ts';
import { AppError } from './app-error.ts';
import { errorTable } from './error-table.ts';

it('says what happened in both languages, with the data', () => {
  const error = new AppError('judgement_out_of_range', { value: '3', min: '0.5', max: '1' });
  expect(error.sentences.zh).toBe('“3”不在规定范围0.5–1内。请按条款的幅度填写。');
  expect(error.message).toBe(error.sentences.en);
  expect(error.status).toBe(400);
});

it('every error has a sentence in both languages that asks for the same data', () => {
  const asked = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted((a, b) => a.localeCompare(b));
  for (const [code, { zh, en, status }] of Object.entries(errorTable)) {
    expect(zh, code).toMatch(/\p{Script=Han}.*[。：}]$/u);
    expect(asked(en), code).toEqual(asked(zh));
    expect(status, code).toBeGreaterThanOrEqual(400);
  }
});

it('words that come as data are said in the language of the sentence', () => {
  expect(new AppError('not_found', { what: '批次', id: 'b1' }).message).toBe('No batch b1. It may have been removed, or the address is wrong.');
  const { zh, en } = new AppError('not_allowed', { action: 'judgements.submit', roles: ['考核办', '基层科'] }).sentences;
  expect(zh).toContain('（评判）。请由考核办、基层科办理');
  expect(en).toContain('(judge). It belongs to: assessment office, 基层科.');
});

it('every action of the policy has a name', () => {
  for (const action of actions) expect(new AppError('not_allowed', { action, roles: [] }).sentences.zh).not.toContain(action);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionWord, subjectWord } from './audit-words.ts';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const code = files.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');

it('every action and subject that is written has its word: add a new one to audit-words.ts', () => {
  // Of `action: condition ? 'one' : 'other', subject: …` both are written.
  const entries = [...code.matchAll(/action: ([^\n]*?),? subject: `([a-z-]+)/g)];
  const actions = entries.flatMap(([, expression = '']) => [...expression.matchAll(/'([a-z]+-[a-z-]+)'/g)].map((match) => match[1] ?? ''));
  expect(entries.length).toBeGreaterThan(30);
  expect([...new Set(actions)].filter((action) => actionWord(action).zh === action)).toEqual([]);
  expect([...new Set(entries.map((match) => match[2] ?? ''))].filter((kind) => subjectWord(kind).zh === kind)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkRow } from './check-row.ts';
import { fieldShapes, type RowSchema } from './field-shape.ts';
import { rowOf } from './row-of.ts';

const row = z.object({
  caseNo: z.string().min(1),
  acceptedAt: z.iso.date(),
  enteredAt: z.iso.date().nullable(),
  major: z.boolean(),
  mediators: z.int().min(1).max(9),
  kind: z.enum(['land', 'labour']),
  note: z.string().max(500).optional(),
  amount: z.number().nonnegative().nullable(),
});
const schema = z.toJSONSchema(row, { target: 'draft-7', io: 'input' }) as RowSchema;
const words = Object.keys(row.shape).map((name) => ({ name, label: name }));
const fields = fieldShapes(schema, [...words, { name: 'unknown', label: '不存在' }]);

test('every kind of field gets its control; an unknown name is left out', () => {
  expect(fields.map((f) => [f.name, f.kind, f.required, f.nullable])).toEqual([
    ['caseNo', 'text', true, false],
    ['acceptedAt', 'date', true, false],
    ['enteredAt', 'date', false, true],
    ['major', 'boolean', true, false],
    ['mediators', 'integer', true, false],
    ['kind', 'choice', true, false],
    ['note', 'long-text', false, false],
    ['amount', 'number', false, true],
  ]);
});

test('limits and options come from the schema', () => {
  expect(fields[4]).toMatchObject({ min: 1, max: 9 });
  expect(fields[5]?.options).toEqual([{ value: 'land', label: 'land' }, { value: 'labour', label: 'labour' }]);
});

describe('a row that the form sends', () => {
  test('empty fields are null or absent, text is trimmed', () => {
    expect(rowOf(fields, { caseNo: ' 调1 ', acceptedAt: '2018-03-01', enteredAt: '', major: false, mediators: 2, kind: 'land', note: '  ' })).toEqual({
      caseNo: '调1', acceptedAt: '2018-03-01', enteredAt: null, major: false, mediators: 2, kind: 'land', amount: null,
    });
  });

  test('a good row has no problem', () => {
    expect(checkRow(schema, { caseNo: '调1', acceptedAt: '2018-03-01', enteredAt: null, major: false, mediators: 2, kind: 'land', amount: null })).toEqual([]);
  });

  test('problems come all at once, each at its field', () => {
    const problems = checkRow(schema, { acceptedAt: '2018-02-30', enteredAt: null, major: false, mediators: 0, kind: 'sea', amount: null });
    expect(problems.map((p) => p.name).toSorted()).toEqual(['acceptedAt', 'caseNo', 'kind', 'mediators']);
  });
});

import { expect, test } from 'vitest';
import { readAppError } from './app-error.ts';

const app = { code: 'own_unit', zh: '不能评判本单位。', en: 'Not your own unit.', data: { unit: '湖塘司法所' } };

test.each([
  ['a refusal', { message: 'x', data: { httpStatus: 403, app } }, 'refused'],
  ['a known error', { message: 'x', data: { httpStatus: 409, app } }, 'known'],
  ['an answer without a code', { message: 'boom', data: { httpStatus: 500, app: null } }, 'unknown'],
  ['no answer', new TypeError('Failed to fetch'), 'network'],
])('%s', (_name, error, kind) => {
  expect(readAppError(error).kind).toBe(kind);
});

test('both sentences and the data are kept', () => {
  expect(readAppError({ message: 'x', data: { httpStatus: 403, app } })).toMatchObject({ code: 'own_unit', zh: '不能评判本单位。', en: 'Not your own unit.', data: { unit: '湖塘司法所' } });
});

test('something that is no error at all still has a text', () => {
  expect(readAppError(undefined)).toMatchObject({ kind: 'network', zh: '无法连接服务器（undefined）' });
});

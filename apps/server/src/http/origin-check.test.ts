import { expect, it } from 'vitest';
import { isForeign } from './origin-check.ts';

it.each([
  ['a page of ours', 'POST', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, false],
  ['a program without a browser', 'POST', { host: '127.0.0.1:3000' }, false],
  ['a page of another site', 'POST', { origin: 'http://elsewhere.example', host: '127.0.0.1:3000' }, true],
  ['the same name on another port', 'POST', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:3000' }, true],
  ['a sandboxed page', 'POST', { origin: 'null', host: '127.0.0.1:3000' }, true],
  ['a browser that says cross-site', 'POST', { host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, true],
  ['reading', 'GET', { origin: 'http://elsewhere.example', host: '127.0.0.1:3000' }, false],
  ['behind the proxy', 'POST', { origin: 'https://kaohe.example', host: '10.0.0.5:3000' }, false],
] as const)('%s', (_name, method, headers, expected) => {
  expect(isForeign({ method, headers }, 'kaohe.example')).toBe(expected);
});

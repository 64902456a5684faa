// Passes the output of the test run through and closes it with one plain line of counts over all runners.
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

let passed = 0;
let failed = 0;
let skipped = 0;
const number = (line, word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);

for await (const line of createInterface({ input: process.stdin })) {
  console.log(line);
  const plain = stripVTControlCharacters(line);
  const isVitest = /(^|\s)Tests\s+\d+ /.test(plain);
  const isPlaywright = /^\s*\d+ (passed|failed|skipped)\b( \(.*\))?\s*$/.test(plain);
  if (!isVitest && !isPlaywright) continue;
  passed += number(plain, 'passed');
  failed += number(plain, 'failed');
  skipped += number(plain, 'skipped');
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);

import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';
import { wordsOf } from './use-words.ts';

test('Chinese has full-width marks', () => {
  const { labelled, list, range } = wordsOf('zh-CN');
  expect([labelled('考核方式', '查看资料'), list(['基层科', '社矫科']), range('0.5', '1')]).toEqual(['考核方式：查看资料', '基层科、社矫科', '0.5～1']);
});

test('English has half-width marks', () => {
  const { labelled, list, range } = wordsOf('en');
  expect([labelled('Checked by', 'papers'), list(['a', 'b']), range('0.5', '1')]).toEqual(['Checked by: papers', 'a, b', '0.5 – 1']);
});

test.each([['纠纷录入率不达标扣1分，', '纠纷录入率不达标扣1分'], ['录入不及时扣1分。', '录入不及时扣1分。'], ['少一类扣2分；', '少一类扣2分']])('%s stands alone as %s', (text, shown) => {
  expect(sentence(text)).toBe(shown);
});

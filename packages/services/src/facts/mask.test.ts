import { expect, test } from 'vitest';
import { mask } from './mask.ts';

test.each([['', ''], ['张', '*'], ['张三', '张*'], ['示例甲乙', '示***'], ['320412199001011234', '320*************34'], ['13800000000', '138******00'], ['甲乙丙丁戊', '甲乙*丁戊']])('%s is shown as %s', (text, shown) => {
  expect(mask(text)).toBe(shown);
});

/** A number of a sentence: as it is written, and its value as decimal text ("98%" is 0.98, 三十 is 30). */
export type TextNumber = { readonly written: string; readonly value: string };

const digitOf: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const chineseValue = (written: string): number => {
  let total = 0;
  let digit = 0;
  for (const char of written) {
    const place = placeOf[char];
    if (place === undefined) digit = digitOf[char] ?? 0;
    else {
      total += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return total + digit;
};

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text);

const percent = (text: string): string => {
  const [whole = '0', part = ''] = text.split('.');
  const digits = whole.padStart(3, '0') + part;
  return trimmed(`${Number(digits.slice(0, whole.padStart(3, '0').length - 2))}.${digits.slice(whole.padStart(3, '0').length - 2)}`);
};

/**
 * The numbers of a Chinese sentence. A Chinese numeral counts only before a word of measure (五类, 三十日, 两篇):
 * 一体化, “七五”普法 and 三时四节 are names, not numbers.
 */
export const numbersInText = (text: string): readonly TextNumber[] => {
  const found: TextNumber[] = [];
  for (const match of text.matchAll(/(\d+(?:\.\d+)?)\s*([%％])?/g)) {
    const [, digits = '', sign] = match;
    found.push(sign === undefined ? { written: digits, value: trimmed(digits) } : { written: `${digits}%`, value: percent(digits) });
  }
  // 百分点 is a unit; its 百 is no number.
  for (const match of text.replaceAll('百分点', '点').matchAll(/[零〇一二两三四五六七八九十百千]+(?=个|项|名|起|件|篇|次|类|人|日|天|年|月|周|季|分|倍|成|大领域|村|群|条|家|户)/g)) {
    found.push({ written: match[0], value: String(chineseValue(match[0])) });
  }
  return found;
};

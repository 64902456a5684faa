/** A personal value in a list: enough to recognise one that is known, too little to learn one. 张三丰 → 张**, 320412199001011234 → 320************34. */
export const mask = (text: string): string => {
  const chars = Array.from(text);
  if (chars.length <= 4) return chars.map((char, index) => (index === 0 && chars.length > 1 ? char : '*')).join('');
  return chars.map((char, index) => (index < Math.min(3, chars.length / 3) || index >= chars.length - 2 ? char : '*')).join('');
};

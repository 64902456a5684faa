/** Records of a whole city in one file. */
export const largeCsv = (rows: number): string => {
  const lines = Array.from({ length: rows }, (_, i) => `调${i},2018-${String((i % 12) + 1).padStart(2, '0')}-0${(i % 9) + 1},2018-12-20,${i % 10 === 0 ? '是' : '否'},调解成功,${i},示例甲,${i % 2 === 0 ? '东桥司法所' : '西塘'}`);
  return `\ufeff案号,受理日期,录入日期,重大复杂,调解结果,涉及金额,当事人,司法所\r\n${lines.join('\r\n')}\r\n`;
};

const NAMES = ['东风', '红星', '前进', '新华', '团结', '丰收', '向阳', '幸福', '长虹', '友谊'];

/** Number of the i-th made-up village of a unit: roster and committees speak of the same villages. */
export const villageNo = (unit: string, index: number): string => `${unit}-村${index + 1}`;

/** A plainly made-up name, different for each village of a unit. */
export const villageName = (index: number): string => {
  const round = Math.floor(index / NAMES.length);
  return `样例${NAMES[index % NAMES.length]}${round === 0 ? '' : round + 1}村`;
};

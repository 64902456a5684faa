import { between, chance, seededRandom } from '@siheng/plugin-sdk';

const SURNAMES = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈', '褚', '卫', '蒋', '沈'];

export type MadeUpMediator = { readonly mediatorNo: string; readonly name: string; readonly fulltime: boolean };

/** The made-up mediators of a unit: the same in the roster, in disputes and in subsidies. Two or three of them are full-time. */
export const mediatorRoster = (unit: string): readonly MadeUpMediator[] => {
  const random = seededRandom(`${unit}/mediators`);
  const fulltime = chance(random, 0.6) ? 2 : 3;
  return Array.from({ length: between(random, 8, 13) }, (_, i) => ({ mediatorNo: `${unit}-调解员${i + 1}`, name: `${SURNAMES[i % SURNAMES.length]}示例`, fulltime: i < fulltime }));
};

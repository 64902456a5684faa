import { describeFields, parseCell } from '@siheng/plugin-sdk/registry';
import { type RowProblem, rowProblem } from '../imports/row-problem.ts';
import { unitList } from './unit-list.ts';

const codes = { name: 'unit-twice', code: 'unit-code-twice' } as const;

/** Sees each row of a list, also one that has other problems, and says whether its name or code came before. */
export const repeatedUnits = () => {
  const seen = { name: new Map<string, number>(), code: new Map<string, number>() };
  return (row: number, values: Readonly<Record<string, unknown>>): readonly RowProblem[] =>
    (['name', 'code'] as const).flatMap((field) => {
      const described = describeFields(unitList).get(field);
      const cell = described && parseCell(described, values[field]);
      const found = cell && 'value' in cell && typeof cell.value === 'string' ? cell.value : '';
      const before = seen[field].get(found);
      if (found !== '' && before === undefined) seen[field].set(found, row);
      return before === undefined ? [] : [rowProblem(codes[field], { row, column: unitList.columns[field][0], field, found }, before)];
    });
};

import type { OrgWithEnd } from '@siheng/db';
import { type RowProblem, rowProblem } from '../imports/row-problem.ts';
import { unitList, type UnitListRow } from './unit-list.ts';

/** A row of the list, with its number in the file. */
export type ListedUnit = { readonly row: number; readonly unit: UnitListRow };

export type UnitChange = Partial<Pick<OrgWithEnd, 'name' | 'shortName' | 'kind' | 'class' | 'code' | 'residentPopulation'>>;

/** What becomes of a row: a new unit, a change of the unit that has its code or its name, or nothing. */
export type PlannedUnit = ListedUnit & ({ readonly status: 'new' } | { readonly status: 'changed'; readonly id: string; readonly change: UnitChange } | { readonly status: 'unchanged'; readonly id: string });

/** What the row says otherwise; an empty cell says nothing. */
const changeOf = (unit: OrgWithEnd, row: UnitListRow): UnitChange =>
  Object.fromEntries(Object.entries(row).filter(([field, value]) => value !== null && value !== unit[field as keyof UnitListRow]));

/** Compares a list with the units that are there. `owners`: every organisation that has one of the codes of the list. */
export const planUnitList = (listed: readonly ListedUnit[], siblings: readonly OrgWithEnd[], owners: ReadonlyMap<string, { readonly id: string; readonly name: string }>): { readonly planned: readonly PlannedUnit[]; readonly problems: readonly RowProblem[] } => {
  const current = siblings.filter((unit) => unit.validTo === null);
  const byCode = new Map(current.map((unit) => [unit.code, unit]));
  const byName = new Map(current.map((unit) => [unit.name, unit]));
  const problems: RowProblem[] = [];
  const planned: PlannedUnit[] = [];
  for (const { row, unit } of listed) {
    const named = byName.get(unit.name);
    const coded = unit.code === null ? undefined : byCode.get(unit.code);
    const owner = unit.code === null ? undefined : owners.get(unit.code);
    const known = coded ?? named;
    // A code that belongs to a foreign, an ended or a unit of another name in this list is a mistake of the list.
    if (unit.code !== null && ((owner && owner.id !== known?.id) || (coded && named && coded.id !== named.id))) {
      problems.push(rowProblem('unit-code-taken', { row, column: unitList.columns.code[0], field: 'code', found: unit.code }, coded?.name ?? owner?.name ?? ''));
      continue;
    }
    const change = known ? changeOf(known, unit) : {};
    if (!known) planned.push({ row, unit, status: 'new' });
    else if (Object.keys(change).length === 0) planned.push({ row, unit, status: 'unchanged', id: known.id });
    else planned.push({ row, unit, status: 'changed', id: known.id, change });
  }
  return { planned, problems };
};

import type { DataColumn } from './data-column.ts';

export const densities = ['small', 'middle', 'large'] as const;
export type Density = (typeof densities)[number];

/** How a reader likes a table: which columns are hidden, in which order the others stand, which stay in sight, how high the rows are. */
export type TableView = { readonly hidden: readonly string[]; readonly order: readonly string[]; readonly frozen: readonly string[] | null; readonly density: Density };

export const plainView: TableView = { hidden: [], order: [], frozen: null, density: 'middle' };

const isTexts = (found: unknown): found is string[] => Array.isArray(found) && found.every((one) => typeof one === 'string');

/** A remembered view; what cannot be read is as if it had never been remembered. */
export function readView(stored: string | null): TableView {
  try {
    const found = JSON.parse(stored ?? 'null') as Partial<Record<keyof TableView, unknown>> | null;
    return {
      hidden: isTexts(found?.hidden) ? found.hidden : [],
      order: isTexts(found?.order) ? found.order : [],
      frozen: isTexts(found?.frozen) ? found.frozen : null,
      density: densities.find((one) => one === found?.density) ?? 'middle',
    };
  } catch {
    return plainView;
  }
}

/** All columns in the reader's order; columns that the view does not know yet keep their place behind their left neighbour. */
export function orderColumns<Column extends { readonly key: string }>(columns: readonly Column[], order: readonly string[]): readonly Column[] {
  const known = order.flatMap((key) => columns.filter((column) => column.key === key));
  if (known.length === 0) return columns;
  return columns.reduce<readonly Column[]>((placed, column, at) => {
    if (placed.includes(column)) return placed;
    const left = columns[at - 1];
    const behind = left === undefined ? 0 : placed.indexOf(left) + 1;
    return [...placed.slice(0, behind), column, ...placed.slice(behind)];
  }, known);
}

/** The columns as the reader wants them; frozen ones come first, since only there they can stay in sight. At least one column remains. */
export function viewColumns<Row>(columns: readonly DataColumn<Row>[], view: TableView): readonly DataColumn<Row>[] {
  const ordered = orderColumns(columns, view.order);
  const shown = ordered.filter(({ key }) => !view.hidden.includes(key));
  const kept = shown.length === 0 ? ordered.slice(0, 1) : shown;
  const { frozen } = view;
  if (frozen === null) return kept;
  const free = ({ fixed: _fixed, ...column }: DataColumn<Row>): DataColumn<Row> => column;
  return [...kept.filter(({ key }) => frozen.includes(key)).map((column) => ({ ...column, fixed: 'left' as const })), ...kept.filter(({ key }) => !frozen.includes(key)).map((column) => (column.fixed === 'left' ? free(column) : column))];
}

/** The order after a column has moved one place up (-1) or down (1). */
export function moveColumn(keys: readonly string[], key: string, by: -1 | 1): readonly string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return keys;
  const without = keys.filter((one) => one !== key);
  return [...without.slice(0, to), key, ...without.slice(to)];
}

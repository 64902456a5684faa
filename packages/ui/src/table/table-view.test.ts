import { describe, expect, test } from 'vitest';
import type { DataColumn } from './data-column.ts';
import { moveColumn, orderColumns, plainView, readView, viewColumns } from './table-view.ts';

const column = (key: string, fixed?: 'left'): DataColumn<object> => ({ key, title: key, render: () => null, ...(fixed === undefined ? {} : { fixed }) });
const columns = [column('rank', 'left'), column('name'), column('total'), column('grade')];
const keys = (shown: readonly { readonly key: string }[]) => shown.map(({ key }) => key).join(' ');

describe('a remembered view', () => {
  test.each([
    ['nothing', null, plainView],
    ['not JSON', '{', plainView],
    ['null', 'null', plainView],
    ['foreign parts', '{"hidden":[1],"order":"x","frozen":7,"density":"huge"}', plainView],
    ['a whole one', '{"hidden":["a"],"order":["b"],"frozen":[],"density":"small"}', { hidden: ['a'], order: ['b'], frozen: [], density: 'small' }],
  ])('%s', (_name, stored, view) => expect(readView(stored)).toEqual(view));
});

describe('columns as the reader wants them', () => {
  test.each([
    ['as they are', {}, 'rank name total grade'],
    ['without some', { hidden: ['total'] }, 'rank name grade'],
    ['never without any', { hidden: ['rank', 'name', 'total', 'grade'] }, 'rank'],
    ['in another order', { order: ['grade', 'total', 'name', 'rank'] }, 'grade total name rank'],
    ['a hidden column that is gone is no matter', { hidden: ['gone'], order: ['gone', 'name', 'rank', 'total', 'grade'] }, 'name rank total grade'],
    ['frozen ones first', { frozen: ['total'] }, 'total rank name grade'],
  ])('%s', (_name, view, shown) => expect(keys(viewColumns(columns, { ...plainView, ...view }))).toBe(shown));

  test('a column that came later stands behind its neighbour', () => {
    expect(keys(orderColumns(columns, ['grade', 'name', 'rank']))).toBe('grade name total rank');
  });

  test('freezing replaces what was frozen', () => {
    const shown = viewColumns(columns, { ...plainView, frozen: ['name'] });
    expect(shown.map(({ fixed }) => fixed)).toEqual(['left', undefined, undefined, undefined]);
  });
});

test.each([
  ['b', -1, 'b a c'],
  ['b', 1, 'a c b'],
  ['a', -1, 'a b c'],
  ['c', 1, 'a b c'],
  ['x', 1, 'a b c'],
] as const)('%s moves by %i', (key, by, order) => expect(moveColumn(['a', 'b', 'c'], key, by).join(' ')).toBe(order));

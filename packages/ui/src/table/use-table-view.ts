import { useState } from 'react';
import { plainView, readView, type TableView } from './table-view.ts';

const keyOf = (id: string): string => `siheng.table.${id}`;

/** The reader's view of a table, remembered in this browser; a table without an id has the plain one. */
export function useTableView(id: string | undefined): readonly [TableView, (view: TableView) => void] {
  const [view, setView] = useState<TableView>(() => (id === undefined ? plainView : readView(localStorage.getItem(keyOf(id)))));
  const remember = (next: TableView): void => {
    setView(next);
    if (id === undefined) return;
    if (next === plainView) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(next));
  };
  return [view, remember];
}

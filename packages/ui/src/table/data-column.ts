import type { ReactNode } from 'react';

/** A column of a DataTable; its key is also the name that the server sorts by. */
export type DataColumn<Row> = {
  readonly key: string;
  readonly title: ReactNode;
  /** The title as plain text, for the list of columns and the heading in a workbook; needed only where `title` is not a text. */
  readonly name?: string;
  readonly render: (row: Row) => ReactNode;
  /** What stands in the cell of a workbook. A column without it is left out there. */
  readonly value?: (row: Row) => string | number | null;
  readonly sortable?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly width?: number | string;
  readonly fixed?: 'left' | 'right';
  readonly ellipsis?: boolean;
};

/** The name of a column in words. */
export const columnName = (column: Pick<DataColumn<never>, 'key' | 'title' | 'name'>): string => column.name ?? (typeof column.title === 'string' ? column.title : column.key);

import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../state/empty-state.tsx';
import { nextTableState, type TableState } from './table-state.ts';

/** A column of a DataTable; its key is also the name that the server sorts by. */
export type DataColumn<Row> = {
  readonly key: string;
  readonly title: ReactNode;
  readonly render: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly width?: number | string;
  readonly fixed?: 'left' | 'right';
  readonly ellipsis?: boolean;
};

type DataTableProps<Row> = {
  /** What the table lists: its accessible name. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Without a state the table shows all rows and does not page. */
  readonly state?: TableState;
  readonly total?: number;
  readonly onState?: (state: TableState) => void;
  readonly loading?: boolean;
  readonly empty?: ReactNode;
  readonly expand?: (row: Row) => ReactNode;
  readonly rowClass?: (row: Row) => string;
  readonly scrollX?: number | string;
};

const antdColumns = <Row,>(columns: readonly DataColumn<Row>[], state: TableState | undefined): NonNullable<TableProps<Row>['columns']> =>
  columns.map(({ key, title, render, sortable, align, width, fixed, ellipsis }) => ({
    key,
    title,
    render: (_value: unknown, row: Row) => render(row),
    ...(align === undefined ? {} : { align }),
    ...(width === undefined ? {} : { width }),
    ...(fixed === undefined ? {} : { fixed }),
    ...(ellipsis === undefined ? {} : { ellipsis }),
    ...(sortable ? { sorter: true, sortOrder: state?.sort?.by === key ? (state.sort.order === 'asc' ? ('ascend' as const) : ('descend' as const)) : null } : {}),
  }));

/** A table whose paging and order are the caller's state (the URL); the server pages and sorts. */
export function DataTable<Row extends object>({ label, columns, rows, rowKey, state, total, onState, loading = false, empty, expand, rowClass, scrollX }: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <section role="region" aria-label={label} className="sh-table">
      <Table<Row>
        size="middle"
        rowKey={rowKey}
        columns={antdColumns(columns, state)}
        dataSource={[...rows]}
        loading={loading}
        showSorterTooltip={false}
        locale={{ emptyText: loading ? <span className="sh-table-wait" /> : (empty ?? <EmptyState />) }}
        {...(scrollX === undefined ? {} : { scroll: { x: scrollX } })}
        {...(expand === undefined ? {} : { expandable: { expandedRowRender: expand } })}
        {...(rowClass === undefined ? {} : { rowClassName: rowClass })}
        pagination={state === undefined ? false : { current: state.page, pageSize: state.pageSize, total: total ?? rows.length, showSizeChanger: true, pageSizeOptions: [10, 20, 50, 100], hideOnSinglePage: (total ?? rows.length) <= 10, showTotal: (count) => t('table.total', { total: count }) }}
        onChange={(paging, _filters, sorting) => {
          if (state && onState) onState(nextTableState(state, paging, Array.isArray(sorting) ? (sorting[0] ?? {}) : sorting));
        }}
      />
    </section>
  );
}

import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../state/empty-state.tsx';
import type { DataColumn } from './data-column.ts';
import { nextTableState, type TableState } from './table-state.ts';
import { TableTools } from './table-tools.tsx';
import { viewColumns } from './table-view.ts';
import { useTableView } from './use-table-view.ts';

type DataTableProps<Row> = {
  /** What the table lists: its accessible name. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  /** Under this name the reader's view of the table is remembered; without it columns stay as they are. */
  readonly id?: string;
  /** All rows behind the filters, for the workbook; without it the workbook holds the rows shown. */
  readonly allRows?: () => Promise<readonly Row[]>;
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
export function DataTable<Row extends object>({ label, id, allRows, columns, rows, rowKey, state, total, onState, loading = false, empty, expand, rowClass, scrollX }: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const [view, setView] = useTableView(id);
  return (
    <section role="region" aria-label={label} className="sh-table">
      {id === undefined ? null : <TableTools label={label} columns={columns} rows={rows} allRows={allRows} view={view} onView={setView} />}
      <Table<Row>
        size={view.density}
        rowKey={rowKey}
        columns={antdColumns(viewColumns(columns, view), state)}
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

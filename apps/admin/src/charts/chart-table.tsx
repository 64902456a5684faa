import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type ChartTableProps = { readonly label: string; readonly heads: readonly string[]; readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[] };

/** The figures of a chart as a table, for who cannot see it or wants to copy them. */
export function ChartTable({ label, heads, rows }: ChartTableProps) {
  const { t } = useTranslation('overview');
  return (
    <details className="chart-table">
      <summary>{t('asTable')}</summary>
      <table className="plain-table" aria-label={label}>
        <thead><tr>{heads.map((head, at) => <th key={head} scope="col" className={at === 0 ? '' : 'sh-right'}>{head}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => <tr key={row.key}>{row.cells.map((cell, at) => (at === 0 ? <th key={heads[at]} scope="row">{cell}</th> : <td key={heads[at]} className="sh-right sh-num">{cell}</td>))}</tr>)}
        </tbody>
      </table>
    </details>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';

/** Shows the first rows of each sheet as the server reads them. */
export function TableView({ id }: { readonly id: string }) {
  const { t } = useTranslation('evidence');
  const [sheet, setSheet] = useState<string | undefined>(undefined);
  const query = useQuery({ ...trpc.evidence.previewTable.queryOptions({ id, ...(sheet === undefined ? {} : { sheet }) }), placeholderData: keepPreviousData });
  return (
    <QueryView query={query}>
      {(table) => (
        <>
          {table.sheets.length < 2 ? null : <Tabs size="small" activeKey={table.sheet} onChange={setSheet} items={table.sheets.map((name) => ({ key: name, label: name }))} />}
          <div className="evidence-scroll evidence-cells" tabIndex={0} role="region" aria-label={table.sheet}>
            <table><tbody>{table.rows.map((row) => <tr key={row.number}><th scope="row">{row.number}</th>{Array.from({ length: table.columns }, (_, column) => <td key={column}>{row.cells[column] ?? ''}</td>)}</tr>)}</tbody></table>
          </div>
          {table.hasMore ? <p className="sh-quiet">{t('moreRows', { count: table.rows.length })}</p> : null}
        </>
      )}
    </QueryView>
  );
}

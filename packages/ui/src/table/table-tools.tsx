import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { Alert, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnList } from './column-list.tsx';
import type { DataColumn } from './data-column.ts';
import { saveWorkbook } from './save-workbook.ts';
import { type TableView, viewColumns } from './table-view.ts';

type TableToolsProps<Row> = {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly allRows: (() => Promise<readonly Row[]>) | undefined;
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
};

/** What a reader does with a table as a whole: choose its columns, take it along as a workbook. */
export function TableTools<Row>({ label, columns, rows, allRows, view, onView }: TableToolsProps<Row>) {
  const { t } = useTranslation('ui');
  const [isSaving, setSaving] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const canSave = columns.some(({ value }) => value !== undefined);
  const save = async (): Promise<void> => {
    setSaving(true);
    setFailed(false);
    try {
      await saveWorkbook(label, viewColumns(columns, view), allRows === undefined ? rows : await allRows());
    } catch {
      setFailed(true);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="sh-table-tools sh-no-print">
      {hasFailed ? <Alert type="error" showIcon banner title={t('table.exportFailed')} /> : null}
      {canSave ? <Button type="text" size="small" icon={<DownloadOutlined />} loading={isSaving} disabled={rows.length === 0} title={t(allRows === undefined ? 'table.exportShownHint' : 'table.exportAllHint')} onClick={() => void save()}>{t('table.export')}</Button> : null}
      <Popover trigger="click" placement="bottomRight" content={<ColumnList columns={columns} view={view} onView={onView} />}>
        <Button type="text" size="small" icon={<SettingOutlined />} aria-haspopup="dialog">{t('table.columns')}</Button>
      </Popover>
    </div>
  );
}

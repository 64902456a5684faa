import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field, fieldId } from '../fields/field.tsx';
import { useEditor } from '../model/editor-context.ts';

export type TableRow = { readonly key: string; readonly label: string };

type TableProps = {
  readonly path: string;
  readonly label: string;
  readonly rows: readonly TableRow[];
  readonly table: Readonly<Record<string, string>>;
  /** Key of the row that is added next; absent: the rows are given. */
  readonly nextKey?: string;
  readonly addLabel?: string;
  /** The author writes the keys too. */
  readonly writesKeys?: boolean;
};

/** Points by key: by class, by place, by band, by level. */
export function TableField({ path, label, rows, table, nextKey, addLabel, writesKeys = false }: TableProps) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed, checks } = useEditor();
  const mayChange = nextKey !== undefined || writesKeys;
  const rename = (from: string, to: string): void => draft.set(path, Object.fromEntries(Object.entries(table).map(([key, value]) => [key === from ? to : key, value])));
  return (
    <Field path={path} label={label} isGroup wide>
      <div className="edit-table">
        {rows.map((row, index) => (
          <div key={writesKeys ? index : row.key} className="edit-inline" data-path={`${path}.${row.key}`}>
            {writesKeys ? <Input aria-label={t('amount.key')} className="edit-key" value={row.key} disabled={isClosed} maxLength={60} onChange={(event) => rename(row.key, event.target.value)} /> : <label htmlFor={fieldId(`${path}.${row.key}`)}>{row.label}</label>}
            <Input id={fieldId(`${path}.${row.key}`)} className="edit-number" inputMode="decimal" value={table[row.key] ?? ''} disabled={isClosed} maxLength={20} suffix={t('rule.points')} aria-label={row.label} status={checks.at(`${path}.${row.key}`).length > 0 ? 'error' : ''} onChange={(event) => draft.set(path, { ...table, [row.key]: event.target.value.trim() })} />
            {mayChange ? <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('amount.removeRow', { row: row.label })} onClick={() => draft.set(path, Object.fromEntries(Object.entries(table).filter(([key]) => key !== row.key)))} /> : null}
          </div>
        ))}
        {mayChange ? <div><Button size="small" icon={<PlusOutlined />} disabled={isClosed || (writesKeys && '' in table)} onClick={() => draft.set(path, { ...table, [nextKey ?? '']: '' })}>{addLabel}</Button></div> : null}
      </div>
    </Field>
  );
}

import { ArrowDownOutlined, ArrowUpOutlined, PushpinFilled, PushpinOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { columnName, type DataColumn } from './data-column.ts';
import { densities, moveColumn, orderColumns, plainView, type TableView } from './table-view.ts';

type Columns = readonly Pick<DataColumn<never>, 'key' | 'title' | 'name' | 'fixed'>[];

type ColumnListProps = { readonly columns: Columns; readonly view: TableView; readonly onView: (view: TableView) => void };

/** Shows, orders and freezes columns, and sets the height of the rows. */
export function ColumnList({ columns, view, onView }: ColumnListProps) {
  const { t } = useTranslation('ui');
  const ordered = orderColumns(columns, view.order).filter((column) => columnName(column) !== '');
  const keys = ordered.map(({ key }) => key);
  const frozen = view.frozen ?? columns.filter(({ fixed }) => fixed === 'left').map(({ key }) => key);
  const toggled = (list: readonly string[], key: string): readonly string[] => (list.includes(key) ? list.filter((one) => one !== key) : [...list, key]);
  return (
    <div className="sh-columns">
      <Segmented block size="small" aria-label={t('table.density')} value={view.density} options={densities.map((density) => ({ value: density, label: t(`table.densities.${density}`) }))} onChange={(density) => onView({ ...view, density })} />
      <ul aria-label={t('table.columns')}>
        {ordered.map((column, at) => {
          const name = columnName(column);
          const isFrozen = frozen.includes(column.key);
          return (
            <li key={column.key}>
              <Checkbox checked={!view.hidden.includes(column.key)} onChange={() => onView({ ...view, hidden: toggled(view.hidden, column.key) })}>{name}</Checkbox>
              <Button type="text" size="small" icon={isFrozen ? <PushpinFilled /> : <PushpinOutlined />} aria-pressed={isFrozen} aria-label={t('table.freeze', { name })} title={t('table.freeze', { name })} onClick={() => onView({ ...view, frozen: toggled(frozen, column.key) })} />
              <Button type="text" size="small" icon={<ArrowUpOutlined />} disabled={at === 0} aria-label={t('table.up', { name })} onClick={() => onView({ ...view, order: moveColumn(keys, column.key, -1) })} />
              <Button type="text" size="small" icon={<ArrowDownOutlined />} disabled={at === ordered.length - 1} aria-label={t('table.down', { name })} onClick={() => onView({ ...view, order: moveColumn(keys, column.key, 1) })} />
            </li>
          );
        })}
      </ul>
      <Button size="small" block onClick={() => onView(plainView)}>{t('table.resetView')}</Button>
    </div>
  );
}

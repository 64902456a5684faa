import type { Quantity } from '@siheng/kernel';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field, fieldId } from '../fields/field.tsx';
import { MeasureField } from '../fields/measure-field.tsx';
import { useEditor } from '../model/editor-context.ts';
import { booleanFields, eventFields, levelIds } from './event-words.ts';

type Events = Extract<Quantity, { kind: 'events' }>;
type Value = string | number | boolean;

const asList = (value: Value | readonly Value[]): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : [value as Value]);

/** Which events count, and which of several about the same work. */
export function EventFields({ at, quantity }: { readonly at: string; readonly quantity: Events }) {
  const { t } = useTranslation('drafts');
  const { draft, isClosed } = useEditor();
  const where = quantity.where ?? {};
  const names = [...new Set([...eventFields, ...Object.keys(where)])];
  const fieldName = (field: string): string => (eventFields.some((one) => one === field) ? t(`events.fields.${field as (typeof eventFields)[number]}`) : field);
  const levels = levelIds.map((level) => ({ value: level as string, label: t(`events.levels.${level}`) }));
  const change = (next: Record<string, Value | Value[]>): void => draft.set(`${at}.where`, Object.keys(next).length === 0 ? undefined : next);
  const free = names.find((name) => !(name in where));
  const text = (value: string): Value => (/^\d+$/.test(value) ? Number(value) : value);
  return (
    <>
      <MeasureField path={`${at}.of`} label={t('rule.listMeasure')} />
      <Field path={`${at}.where`} label={t('events.where')} hint={t('events.whereHint')} isGroup wide>
        {Object.entries(where).map(([field, value]) => (
          <div key={field} className="edit-inline">
            <Select aria-label={t('events.field')} className="edit-form-select" value={field} disabled={isClosed} options={names.map((name) => ({ value: name, label: fieldName(name) }))} onChange={(next) => { const { [field]: moved, ...rest } = where; change({ ...rest, [next]: booleanFields.some((one) => one === next) ? true : (moved as Value | Value[]) }); }} />
            {booleanFields.some((one) => one === field)
              ? <Select aria-label={fieldName(field)} className="edit-form-select" value={value === true ? 'yes' : 'no'} disabled={isClosed} options={[{ value: 'yes', label: t('rule.yes') }, { value: 'no', label: t('rule.no') }]} onChange={(next) => change({ ...where, [field]: next === 'yes' })} />
              : <Select aria-label={fieldName(field)} className="edit-tags" mode="tags" value={asList(value).map(String)} disabled={isClosed} options={field === 'level' ? levels : []} onChange={(next: string[]) => change({ ...where, [field]: next.length === 1 ? text(next[0] ?? '') : next.map(text) })} />}
            <Button size="small" type="text" icon={<DeleteOutlined />} disabled={isClosed} aria-label={t('events.removeField', { field: fieldName(field) })} onClick={() => { const { [field]: _gone, ...rest } = where; change(rest); }} />
          </div>
        ))}
        <div><Button size="small" icon={<PlusOutlined />} disabled={isClosed || free === undefined} onClick={() => change({ ...where, [free ?? 'level']: booleanFields.some((one) => one === free) ? true : [] })}>{t('events.addField')}</Button></div>
      </Field>
      <Field path={`${at}.highestPer`} label={t('events.same')} isGroup>
        <Checkbox checked={quantity.highestPer !== undefined} disabled={isClosed} onChange={(event) => draft.set(`${at}.highestPer`, event.target.checked ? 'work' : undefined)}>{t('events.highest')}</Checkbox>
        <Checkbox checked={quantity.once === true} disabled={isClosed} onChange={(event) => draft.set(`${at}.once`, event.target.checked ? true : undefined)}>{t('events.once')}</Checkbox>
      </Field>
      {quantity.highestPer === undefined ? null : (
        <Field path={`${at}.levels`} label={t('events.order')} hint={t('events.orderHint')} wide>
          <Select id={fieldId(`${at}.levels`)} mode="tags" value={[...(quantity.levels ?? [])]} disabled={isClosed} options={levels} onChange={(next: string[]) => draft.set(`${at}.levels`, next.length === 0 ? undefined : next)} />
        </Field>
      )}
    </>
  );
}

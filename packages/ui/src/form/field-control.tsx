import { DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { FieldShape } from './field-shape.ts';

type FieldControlProps = {
  readonly field: FieldShape;
  /** Set by the form around it. */
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
  readonly disabled?: boolean;
};

const asDay = (value: unknown): Dayjs | null => (typeof value === 'string' && value !== '' ? dayjs(value) : null);
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The control of one field; dates are ISO text outside. */
export function FieldControl({ field, id, value, onChange, disabled = false }: FieldControlProps) {
  const { t } = useTranslation('ui');
  const change = (next: unknown): void => onChange?.(next);
  const common = { ...(id === undefined ? {} : { id }), disabled };
  switch (field.kind) {
    case 'boolean':
      return <Radio.Group {...common} value={value} onChange={(event) => change(event.target.value)} options={[{ value: true, label: t('form.yes') }, { value: false, label: t('form.no') }]} />;
    case 'choice':
      return <Select {...common} value={value ?? null} allowClear={!field.required} placeholder={t('form.choose')} options={[...field.options]} onChange={change} showSearch={{ optionFilterProp: 'label' }} />;
    case 'date':
      return <DatePicker {...common} value={asDay(value)} format="YYYY-MM-DD" onChange={(day) => change(day ? day.format('YYYY-MM-DD') : null)} className="sh-fill" />;
    case 'integer':
    case 'number':
      return <InputNumber {...common} value={asNumber(value)} {...(field.min === null ? {} : { min: field.min })} {...(field.max === null ? {} : { max: field.max })} {...(field.kind === 'integer' ? { precision: 0 } : {})} onChange={change} className="sh-fill" />;
    case 'long-text':
      return <Input.TextArea {...common} value={asText(value)} autoSize={{ minRows: 2, maxRows: 6 }} onChange={(event) => change(event.target.value)} />;
    case 'text':
      return <Input {...common} value={asText(value)} onChange={(event) => change(event.target.value)} />;
  }
}

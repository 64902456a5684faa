import { usePickText, useWords } from '@siheng/ui';
import { DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { ObjectionDetail } from './objection-data.ts';

type Fact = ObjectionDetail['facts'][number];
type Field = ObjectionDetail['fields'][string][number];

/** New values by field; null: the record counts no longer. */
export type FactChange = Readonly<Record<string, string>> | null;

type FieldInputProps = { readonly id: string; readonly field: Field; readonly value: string; readonly onChange: (value: string) => void };

function FieldInput({ id, field, value, onChange }: FieldInputProps) {
  if (field.type === 'date') return <DatePicker id={id} value={value === '' ? null : dayjs(value)} onChange={(day) => onChange(day === null ? '' : day.format('YYYY-MM-DD'))} />;
  if (field.values.length > 0) return <Select id={id} value={value} options={field.values.map((one) => ({ value: one.label, label: one.label }))} onChange={onChange} />;
  return <Input id={id} value={value} maxLength={500} onChange={(event) => onChange(event.target.value)} />;
}

type FactCorrectionProps = { readonly fact: Fact; readonly fields: readonly Field[]; /** Undefined: it stays as it is. */ readonly change: FactChange | undefined; readonly onChange: (change: FactChange | undefined) => void };

/** One record behind the line: it stays, gets other values, or is set aside. The key that names it cannot be changed. */
export function FactCorrection({ fact, fields, change, onChange }: FactCorrectionProps) {
  const { t } = useTranslation('objections');
  const pick = usePickText();
  const words = useWords();
  const now = (field: string): string => fact.cells.find((cell) => cell.field === field)?.value ?? '';
  const key = fields.filter((field) => field.isKey).map((field) => now(field.name)).join(' ');
  const mode = change === undefined ? 'keep' : change === null ? 'remove' : 'change';
  const set = (field: string, value: string): void => {
    const { [field]: _old, ...others } = change ?? {};
    onChange(value === now(field) ? others : { ...others, [field]: value });
  };
  return (
    <div className="objection-correction">
      <div className="sh-toolbar">
        <span>{words.labelled(pick(fact.title), key)}</span>
        <Radio.Group size="small" optionType="button" disabled={!fact.current} aria-label={t('factWhat', { key })} value={mode} onChange={(event) => onChange(event.target.value === 'keep' ? undefined : event.target.value === 'remove' ? null : {})} options={[{ value: 'keep', label: t('factKeep') }, { value: 'change', label: t('factChange') }, { value: 'remove', label: t('factRemove') }]} />
        {fact.current ? null : <span className="sh-quiet">{t('factOld')}</span>}
      </div>
      {mode === 'keep' ? <p className="sh-quiet">{words.list(fact.cells.filter((cell) => cell.value !== '').map((cell) => words.labelled(pick(cell.label), cell.value)))}</p> : null}
      {mode !== 'change' ? null : (
        <div className="objection-fields">
          {fields.filter((field) => !field.isKey).map((field) => {
            const id = `${fact.id}-${field.name}`;
            return <div key={field.name}><label htmlFor={id}>{pick(field.label)}</label><FieldInput id={id} field={field} value={change?.[field.name] ?? now(field.name)} onChange={(value) => set(field.name, value)} /></div>;
          })}
        </div>
      )}
    </div>
  );
}

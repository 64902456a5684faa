import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { addExact } from '@siheng/kernel';
import { showPlain, usePickText } from '@siheng/ui';
import { Button, Checkbox, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { CasesField } from './cases-field.tsx';
import { mayValue, type ValueRange } from './judgement-data.ts';
import { useRangeText } from './range-text.ts';

type ValuesFieldProps = { readonly place: ValueRange; readonly values: readonly string[]; readonly disabled: boolean; readonly showErrors: boolean; readonly onChange: (values: readonly string[]) => void };

const replaced = (values: readonly string[], at: number, value: string): readonly string[] => values.map((old, index) => (index === at ? value : old));

function Points({ place, values, disabled, showErrors, onChange }: ValuesFieldProps) {
  const { t } = useTranslation('judgements');
  const range = useRangeText();
  const direction = t(`directions.${place.direction}`);
  const valid = values.filter((value) => mayValue(place, value));
  return (
    <div className="judge-values">
      {values.map((value, at) => (
        // The place in the list is what a value is known by: values have no identity of their own.
        <div key={at} className="judge-value">
          {place.perEvent ? <label htmlFor={`judge-${at}`}>{t('valueOf', { at: at + 1 })}</label> : null}
          <InputNumber id={`judge-${at}`} stringMode controls={false} disabled={disabled} value={value === '' ? null : value} status={showErrors && !mayValue(place, value) ? 'error' : ''} aria-label={place.perEvent ? t('valueOf', { at: at + 1 }) : t('value')} aria-describedby="judge-range" onChange={(next) => onChange(replaced(values, at, next === null ? '' : String(next)))} />
          {at === 0 || !place.perEvent ? <span id="judge-range" className="judge-range">{range(place)}</span> : null}
          {place.perEvent && values.length > 1 ? <Button type="text" size="small" disabled={disabled} icon={<DeleteOutlined />} aria-label={t('removeValue', { at: at + 1 })} onClick={() => onChange(values.filter((_value, index) => index !== at))} /> : null}
        </div>
      ))}
      {place.perEvent ? (
        <div className="sh-toolbar">
          <Button size="small" disabled={disabled} icon={<PlusOutlined />} onClick={() => onChange([...values, ''])}>{t('addValue')}</Button>
          {valid.length > 1 ? <span className="sh-quiet">{t('sum', { direction, sum: showPlain(valid.reduce((sum, value) => addExact(sum, value), '0')), count: valid.length })}</span> : null}
        </div>
      ) : null}
      {showErrors && place.min !== null && place.max !== null && values.some((value) => !mayValue(place, value)) ? <p className="sh-error" role="alert">{t('outOfRange', { min: showPlain(place.min), max: showPlain(place.max) })}</p> : null}
    </div>
  );
}

/** The points or the value that a person decides, with the range and the direction beside them. */
export function ValuesField(props: ValuesFieldProps) {
  const { t } = useTranslation('judgements');
  const pick = usePickText();
  const { place, values, disabled, onChange } = props;
  const isNothing = values.length === 0;
  if (place.cases !== undefined) return <CasesField place={place} values={values} disabled={disabled} onChange={onChange} />;
  if (place.levels !== undefined) {
    return <Radio.Group className="judge-levels" aria-label={t('value')} disabled={disabled} value={values[0] ?? null} onChange={(event) => onChange([String(event.target.value)])} options={place.levels.map((level) => ({ value: level.value, label: pick(level.title) }))} />;
  }
  return (
    <div className="judge-field">
      {isNothing ? null : <Points {...props} />}
      {place.kind === 'points' ? <Checkbox checked={isNothing} disabled={disabled} onChange={(event) => onChange(event.target.checked ? [] : [''])}>{t('nothing')} <span className="sh-quiet">{t('nothingHint')}</span></Checkbox> : null}
    </div>
  );
}

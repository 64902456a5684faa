import { sentence, usePickText } from '@siheng/ui';
import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { caseOf, type ValueRange } from './judgement-data.ts';

type CasesFieldProps = { readonly place: ValueRange; readonly values: readonly string[]; readonly disabled: boolean; readonly onChange: (values: readonly string[]) => void };

/** What happened, out of the events that the scheme tells apart; none is an answer too. */
export function CasesField({ place, values, disabled, onChange }: CasesFieldProps) {
  const { t } = useTranslation('judgements');
  const pick = usePickText();
  const withPoints = place.cases === 'with-points';
  const others = (value: string): readonly string[] => values.filter((text) => caseOf(text).value !== value);
  return (
    <div className="judge-field">
      {(place.levels ?? []).map(({ value, title }) => {
        const chosen = values.find((text) => caseOf(text).value === value);
        return (
          <div key={value} className="judge-value">
            <Checkbox checked={chosen !== undefined} disabled={disabled} onChange={(event) => onChange(event.target.checked ? [...values, withPoints ? `${value}:` : value] : others(value))}>{sentence(pick(title))}</Checkbox>
            {withPoints && chosen !== undefined ? <InputNumber stringMode controls={false} disabled={disabled} aria-label={t('value')} value={caseOf(chosen).points || null} onChange={(points) => onChange([...others(value), `${value}:${points ?? ''}`])} /> : null}
          </div>
        );
      })}
      {values.length === 0 ? <p className="sh-quiet">{t('nothing')}</p> : null}
    </div>
  );
}

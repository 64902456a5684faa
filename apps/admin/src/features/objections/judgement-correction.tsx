import { usePickText, useWords } from '@siheng/ui';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ValueRange } from '../judgements/judgement-data.ts';
import { useValueText } from '../judgements/value-text.ts';
import { ValuesField } from '../judgements/values-field.tsx';
import type { ObjectionDetail } from './objection-data.ts';

type Place = ObjectionDetail['places'][number];
type JudgementCorrectionProps = { readonly place: Place; /** Undefined: it stays as it is. */ readonly values: readonly string[] | undefined; readonly tried: boolean; readonly onChange: (values: readonly string[] | undefined) => void };

/** One judgement of the item: it stays, or gets other values. */
export function JudgementCorrection({ place, values, tried, onChange }: JudgementCorrectionProps) {
  const { t } = useTranslation('objections');
  const pick = usePickText();
  const words = useWords();
  const valueText = useValueText();
  const range: ValueRange = { ...place.range, kind: 'points' };
  return (
    <div className="objection-correction">
      <Checkbox checked={values !== undefined} onChange={(event) => onChange(event.target.checked ? place.current : undefined)}>{words.labelled(t('changeJudgement'), pick(place.title))} <span className="sh-quiet">{place.isJudged ? t('nowLine', { value: valueText(range, place.current) }) : t('notJudged')}</span></Checkbox>
      {values === undefined ? null : <div className="objection-field"><p className="sh-quiet">{place.text}</p><ValuesField place={range} values={values} disabled={false} showErrors={tried} onChange={onChange} /></div>}
    </div>
  );
}

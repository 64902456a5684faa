import { EmptyState, StatusTag, useWords } from '@siheng/ui';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { useKindName } from '../units/use-kind-name.ts';
import type { AdoptedScheme } from './assessment-data.ts';

type UnitChoiceProps = { readonly scheme: AdoptedScheme; readonly units: readonly Bureau[]; readonly value?: readonly string[]; readonly onChange?: (ids: readonly string[]) => void };

/** The units that take part: all that the scheme assesses, until somebody leaves one out. */
export function UnitChoice({ scheme, units, value = [], onChange }: UnitChoiceProps) {
  const { t } = useTranslation('assessments');
  const { t: unitTexts } = useTranslation('units');
  const words = useWords();
  const kindName = useKindName();
  if (units.length === 0) return <EmptyState reason={t('unitsNone', { kinds: words.list(scheme.unitKinds.map(kindName)) })} action={<Link to="/settings/units"><Button tabIndex={-1}>{unitTexts('title')}</Button></Link>} />;
  const chosen = new Set(value);
  const set = (id: string, isIn: boolean): void => onChange?.(units.map((unit) => unit.id).filter((one) => (one === id ? isIn : chosen.has(one))));
  return (
    <div className="unit-choice">
      <div className="sh-toolbar">
        <span className="sh-quiet">{t('unitsCount', { chosen: value.length, total: units.length })}</span>
        <Button size="small" type="link" onClick={() => onChange?.(units.map((unit) => unit.id))}>{t('all')}</Button>
        <Button size="small" type="link" onClick={() => onChange?.([])}>{t('none')}</Button>
      </div>
      {scheme.unitKinds.map((kind) => ({ kind, own: units.filter((unit) => unit.kind === kind) })).filter(({ own }) => own.length > 0).map(({ kind, own }) => (
        <fieldset key={kind}>
          <legend className={scheme.unitKinds.length === 1 ? 'sh-hidden' : ''}>{kindName(kind)}</legend>
          {own.map((unit) => <Checkbox key={unit.id} checked={chosen.has(unit.id)} onChange={(event) => set(unit.id, event.target.checked)}>{unit.name}{scheme.hasClasses && unit.class === null ? <> <StatusTag tone="warning">{t('classMissing')}</StatusTag></> : null}</Checkbox>)}
        </fieldset>
      ))}
    </div>
  );
}

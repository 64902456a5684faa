import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bureau } from './use-bureaus.ts';

type BureauSelectProps = {
  readonly bureaus: readonly Bureau[];
  /** Null: all of them, where there is a name for that. */
  readonly bureau: Bureau | null;
  readonly allLabel?: string;
  readonly onChange: (id: string | undefined) => void;
};

/** Chooses the bureau of the page; not shown where there is only one. */
export function BureauSelect({ bureaus, bureau, allLabel, onChange }: BureauSelectProps) {
  const { t } = useTranslation('units');
  if (bureaus.length < 2) return null;
  return <Select aria-label={t('bureau')} className="unit-select" value={bureau?.id ?? ''} showSearch={{ optionFilterProp: 'label' }} options={[...(allLabel === undefined ? [] : [{ value: '', label: allLabel }]), ...bureaus.map(({ id, name }) => ({ value: id, label: name }))]} onChange={(id) => onChange(id || undefined)} />;
}

import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bureau } from './use-bureaus.ts';

/** Chooses the bureau of the page; not shown where there is only one. */
export function BureauSelect({ bureaus, bureau, onChange }: { readonly bureaus: readonly Bureau[]; readonly bureau: Bureau; readonly onChange: (id: string) => void }) {
  const { t } = useTranslation('units');
  if (bureaus.length < 2) return null;
  return <Select aria-label={t('bureau')} className="unit-select" value={bureau.id} showSearch={{ optionFilterProp: 'label' }} options={bureaus.map(({ id, name }) => ({ value: id, label: name }))} onChange={onChange} />;
}

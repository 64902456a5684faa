import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEvidence } from './use-evidence.ts';

type EvidenceSelectProps = { readonly id: string; readonly unitId: string; readonly value: readonly string[]; readonly disabled?: boolean; readonly onChange: (ids: readonly string[]) => void };

/** Chooses among the evidence of a unit. */
export function EvidenceSelect({ id, unitId, value, disabled = false, onChange }: EvidenceSelectProps) {
  const { t } = useTranslation('judgements');
  const evidence = useEvidence(unitId);
  return <Select id={id} mode="multiple" disabled={disabled} value={[...value]} placeholder={t('evidenceHint')} options={[...evidence.choices]} showSearch={{ optionFilterProp: 'label' }} notFoundContent={t('evidenceNone')} onChange={(next: string[]) => onChange(next)} />;
}
